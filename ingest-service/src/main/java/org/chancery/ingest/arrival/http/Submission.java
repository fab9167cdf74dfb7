package org.chancery.ingest.arrival.http;

import org.chancery.contract.RawArticle;

/** What a producer's bytes turn out to be. */
sealed interface Submission {
    /** An article. */
    record Article(RawArticle article) implements Submission {}

    /**
     * No article.
     *
     * @param pointer JSON Pointer (RFC 6901) to the fault, empty for the whole
     * @param isReadable whether it was JSON at all
     */
    record Fault(String detail, String pointer, boolean isReadable) implements Submission {}
}
