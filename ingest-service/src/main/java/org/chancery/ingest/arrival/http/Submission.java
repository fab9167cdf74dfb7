package org.chancery.ingest.arrival.http;

import org.chancery.contract.ArticleSource;
import org.chancery.contract.RawArticle;
import org.jspecify.annotations.Nullable;

/** The result of decoding what a producer sent. */
sealed interface Submission {
    record Article(RawArticle article) implements Submission {}

    /**
     * Not a valid article.
     *
     * @param pointer JSON Pointer (RFC 6901) to the fault, empty for the whole document
     * @param isReadable whether it was JSON at all
     * @param source the outlet, if it can be read
     */
    record Fault(
            String detail,
            String pointer,
            boolean isReadable,
            @Nullable ArticleSource source) implements Submission {
        /** Unreadable input has no known outlet. */
        static Fault unreadable(String detail) {
            return new Fault(detail, "", false, null);
        }
    }
}
