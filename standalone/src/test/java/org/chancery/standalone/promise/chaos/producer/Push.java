package org.chancery.standalone.promise.chaos.producer;

import org.chancery.standalone.running.Article;

/**
 * What a producer sends once, and again until it is answered.
 *
 * @param article the edition that is meant
 * @param body what is sent
 * @param ingest which of the two services is asked first
 */
public record Push(Kind kind, Article article, String body, int ingest) {
    /** A push of this edition. */
    public static Push of(Kind kind, Article article, int ingest) {
        return new Push(kind, article, article.json(), ingest);
    }

    /** A push of this edition that breaks off. */
    public static Push cutOff(Article article, int ingest) {
        var json = article.json();
        return new Push(Kind.MALFORMED, article, json.substring(0, json.length() / 2), ingest);
    }
}
