package org.chancery.ingest.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.contract.RawArticle;

/**
 * What tells one edition of an article from another.
 *
 * @param fingerprint hash of all that a publisher may change
 */
record Edition(int version, String fingerprint) {
    static Edition of(RawArticle article) {
        return new Edition(article.version(), fingerprint(article));
    }

    private static String fingerprint(RawArticle article) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            Stream.of(
                            article.status(),
                            article.source(),
                            article.url(),
                            article.title(),
                            article.byline(),
                            article.body(),
                            article.language(),
                            article.genre(),
                            article.publishedAt())
                    .map(part -> Objects.toString(part, ""))
                    .forEach(part -> {
                        digest.update(part.getBytes(StandardCharsets.UTF_8));
                        digest.update((byte) 0);
                    });
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
