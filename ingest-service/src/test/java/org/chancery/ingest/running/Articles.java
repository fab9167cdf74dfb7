package org.chancery.ingest.running;

import java.time.Instant;
import org.chancery.contract.RawArticle;
import tools.jackson.databind.json.JsonMapper;

/** Articles to push. */
public final class Articles {
    private static final JsonMapper JSON = new JsonMapper();

    private Articles() {}

    /** A first edition, without a version of its own. */
    public static RawArticle summit(String id) {
        return edition(
                id, 0, "French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on Monday.");
    }

    /** The same with a correction. */
    public static RawArticle corrected(String id) {
        return edition(
                id, 0, "French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on Tuesday.");
    }

    /** An edition; version 0 stands for none. */
    public static RawArticle edition(String id, int version, String body) {
        return json("""
                {"id": "%s", "version": %d, "title": "Talks in Berlin", "body": "%s"}""".formatted(id, version, body));
    }

    /** A first edition that nobody may read before that time. */
    public static RawArticle embargoed(String id, Instant until) {
        return json("""
                {"id": "%s", "title": "Talks in Berlin", "body": "What the two agreed on.", "embargoedUntil": "%s"}""".formatted(id, until));
    }

    /** An article as a producer may write it. */
    public static RawArticle json(String article) {
        return JSON.readValue(article, RawArticle.class);
    }

    /** As a producer sends it. */
    public static String json(RawArticle article) {
        return JSON.writeValueAsString(article);
    }
}
