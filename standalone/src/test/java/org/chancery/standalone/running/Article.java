package org.chancery.standalone.running;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Articles to send through the pipeline. */
public record Article(String id, String title, String body, String publishedAt, String status) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Two leaders meet; the title makes it findable. */
    public static Article summit(String id) {
        return new Article(
                id,
                "French president meets German chancellor",
                "French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on Monday.",
                "2023-07-04T12:00:00Z",
                "usable");
    }

    /** As many, each with an id that begins so. */
    public static List<Article> summits(String id, int count) {
        return IntStream.range(0, count).mapToObj(n -> summit(id + "-" + n)).toList();
    }

    /** The edition that takes it back. */
    public Article canceled() {
        return new Article(id, title, body, publishedAt, "canceled");
    }

    /** As a producer sends it. */
    public String json() {
        return MAPPER.writeValueAsString(this);
    }
}
