package org.chancery.ingest.intake;

import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import org.chancery.contract.ArticleIdentity;
import org.chancery.contract.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * One edition of an article, kept small: there are a million of them.
 *
 * @param words hash of everything a publisher may change; 64 bits are enough to distinguish a handful of editions
 * @param offset its offset in the raw topic, which orders editions of one version; {@link #UNREAD} until it has been read back
 * @param standing what its producers wait for; null once it has been read back
 */
record Edition(
        int version, long words, long offset, @Nullable CompletableFuture<Standing> standing) {
    /** An edition in flight will be placed after everything in the topic. */
    static final long UNREAD = Long.MAX_VALUE;

    static Edition read(RawArticle article, long offset) {
        return new Edition(article.version(), wordsOf(article), offset, null);
    }

    static long wordsOf(RawArticle article) {
        return HexFormat.fromHexDigitsToLong(ArticleIdentity.fingerprint(article), 0, 16);
    }

    boolean isRead() {
        return offset < UNREAD;
    }

    boolean isSame(Edition other) {
        return version == other.version && words == other.words;
    }

    /** Whether it has the same version, but different text. */
    boolean isContesting(Edition other) {
        return version == other.version && words != other.words;
    }

    /** Completes when its standing is known. */
    CompletableFuture<Standing> settled() {
        return standing == null ? CompletableFuture.completedFuture(Standing.LATEST) : standing;
    }
}
