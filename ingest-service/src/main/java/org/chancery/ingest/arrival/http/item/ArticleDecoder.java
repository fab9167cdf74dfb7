package org.chancery.ingest.arrival.http.item;

/** Reads one article of one media type, or explains what is wrong with it. */
@FunctionalInterface
public interface ArticleDecoder {
    /** What the body says. */
    Submission decode(byte[] body);
}
