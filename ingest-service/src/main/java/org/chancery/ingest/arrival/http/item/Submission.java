package org.chancery.ingest.arrival.http.item;

import org.chancery.contract.ArticleSource;
import org.chancery.contract.RawArticle;
import org.jspecify.annotations.Nullable;

/** The result of decoding what a producer sent. */
public sealed interface Submission {
    /** The same, found at this JSON Pointer. */
    Submission under(String place);

    /** A valid article. */
    record Article(RawArticle article) implements Submission {
        @Override
        public Submission under(String place) {
            return this;
        }
    }

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
        public static Fault unreadable(String detail) {
            return new Fault(detail, "", false, null);
        }

        @Override
        public Submission under(String place) {
            return new Fault(detail, place + pointer, isReadable, source);
        }
    }
}
