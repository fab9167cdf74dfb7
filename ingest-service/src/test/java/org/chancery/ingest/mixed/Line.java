package org.chancery.ingest.mixed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.chancery.contract.RawArticle;

/** An article on a line, or what somebody takes for one. */
record Line(Kind kind, byte[] bytes) {
    /** Each with a place for an id, so that what should be refused and is not can be found. */
    private static final List<String> MALFORMED = List.of(
            "{\"id\": \"%s\", \"title\": \"Talks", // cut off
            "{\"id\": \"%s\"}", // without title and text
            "{\"id\": \"%s\", \"title\": 5}",
            "[\"%s\"]",
            "{\"id\": \"%s\", \"title\": \"Talks\", \"publishedAt\": \"yesterday\"}");

    private static final List<String> HOSTILE = List.of(
            "{\"id\": \"%s\", \"title\": \"Talks\", \"title\": \"Other talks\"}",
            "{\"id\": \"%s\", \"title\": \"Talks\", \"more\": " + "[".repeat(5_000) + "]".repeat(5_000) + "}",
            "{\"id\": \"%s\", \"title\": \"Talks\", \"version\": 1" + "0".repeat(5_000) + "}",
            "{\"id\": \"%s\", \"title\": \"Talks \u00C3\u0028\"}"); // as Latin-1 no UTF-8

    static Line article(Kind kind, String id, String text) {
        return new Line(kind, """
                {"id": "%s", "title": "Talks in Geneva", "body": "%s", "source": {"name": "Pushed"}}""".formatted(id, text).getBytes(UTF_8));
    }

    static Line malformed(String id, int number) {
        return new Line(
                Kind.MALFORMED,
                MALFORMED.get(number % MALFORMED.size()).formatted(id).getBytes(UTF_8));
    }

    static Line hostile(String id, int number) {
        return new Line(
                Kind.HOSTILE, HOSTILE.get(number % HOSTILE.size()).formatted(id).getBytes(ISO_8859_1));
    }

    /** One byte too long. */
    static Line oversized(String id) {
        var around = article(Kind.OVERSIZED, id, "").bytes().length;
        return article(Kind.OVERSIZED, id, "x".repeat(RawArticle.MAX_BYTES + 1 - around));
    }

    boolean isRefused() {
        return kind == Kind.MALFORMED || kind == Kind.OVERSIZED || kind == Kind.HOSTILE;
    }
}
