package org.chancery.enrich.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Articles as producers write them into the topic. */
public final class Articles {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String MEETING =
            "French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on Monday. ";

    private Articles() {}

    /** Two leaders meet. */
    public static byte[] summit(String id) {
        return article(id, MEETING);
    }

    /** Two leaders meet, over and over. */
    public static byte[] endlessSummit(String id, int characters) {
        return article(id, MEETING.repeat(characters / MEETING.length()));
    }

    /** A title of so many letters, and so many short sentences, each of which tells an event. */
    public static byte[] crowded(String id, int letters, int sentences) {
        var countries =
                List.of("France", "Germany", "Peru", "Chile", "Kenya", "Japan", "Norway", "Poland", "Egypt", "India");
        var body = IntStream.range(0, sentences)
                .mapToObj(n ->
                        "%s condemned %s. ".formatted(countries.get(n % 10), countries.get((n + 1 + n / 10 % 9) % 10)))
                .collect(Collectors.joining());
        return article(id, "x".repeat(letters), body);
    }

    /** What was said before does not hold. */
    public static byte[] retraction(String id) {
        return JSON.writeValueAsString(Map.of("id", id, "version", 2, "status", "canceled", "title", MEETING))
                .getBytes(UTF_8);
    }

    private static byte[] article(String id, String body) {
        return article(id, "Talks in Berlin", body);
    }

    private static byte[] article(String id, String title, String body) {
        return JSON.writeValueAsString(
                        Map.of("id", id, "title", title, "body", body, "publishedAt", "2023-07-04T12:00:00Z"))
                .getBytes(UTF_8);
    }
}
