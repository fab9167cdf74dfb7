package org.chancery.ingest.intake;

import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import org.chancery.contract.ArticleIdentity;
import org.chancery.contract.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * One edition of an article, as small as may be: there are a million of them.
 *
 * @param words hash of all that a publisher may change; half of it is enough to tell a handful of editions apart
 * @param offset its place in the raw topic, which orders editions of one version; {@link #UNREAD} until it has been read there
 * @param standing what those wait for who pushed it, none once it has been read
 */
record Edition(
        int version, long words, long offset, @Nullable CompletableFuture<Standing> standing) {
    /** What is on its way will stand behind all that is there. */
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

    /** Whether it has the number of the other, but other words. */
    boolean isContesting(Edition other) {
        return version == other.version && words != other.words;
    }

    /** What to wait for until it is certain how it stands. */
    CompletableFuture<Standing> settled() {
        return standing == null ? CompletableFuture.completedFuture(Standing.LATEST) : standing;
    }
}
