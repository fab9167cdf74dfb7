package org.chancery.ingest.arrival.http;

import org.chancery.contract.ArticleSource;
import org.chancery.contract.RawArticle;
import org.jspecify.annotations.Nullable;

/** What a producer's bytes turn out to be. */
sealed interface Submission {
    /** An article. */
    record Article(RawArticle article) implements Submission {}

    /**
     * No article.
     *
     * @param pointer JSON Pointer (RFC 6901) to the fault, empty for the whole
     * @param isReadable whether it was JSON at all
     * @param source the outlet, if that much can be read
     */
    record Fault(
            String detail,
            String pointer,
            boolean isReadable,
            @Nullable ArticleSource source) implements Submission {
        /** What cannot be read says nothing of its outlet. */
        static Fault unreadable(String detail) {
            return new Fault(detail, "", false, null);
        }
    }
}
