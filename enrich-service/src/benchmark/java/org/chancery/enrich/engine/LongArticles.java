package org.chancery.enrich.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Articles of 600 words, put together from the sample articles. */
final class LongArticles {
    private static final int WORDS = 600;
    private static final List<String> REGIONS =
            List.of("africa", "americas", "asia-pacific", "europe", "middle-east", "world");

    private LongArticles() {}

    /** The bodies of as many articles. */
    static List<String> of(int articles) {
        var words = REGIONS.stream().flatMap(LongArticles::words).toList();
        var bodies = new ArrayList<String>();
        for (int i = 0; i < articles; i++) {
            int from = i * WORDS % (words.size() - WORDS);
            bodies.add(String.join(" ", words.subList(from, from + WORDS)));
        }
        return bodies;
    }

    /** With the line breaks behind them, so that sentences and paragraphs stay. */
    private static Stream<String> words(String region) {
        var mapper = JsonMapper.builder().build();
        try (var file = LongArticles.class.getResourceAsStream("/seeds/articles/" + region + ".ndjson")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> mapper.readTree(line).path("body").asString() + "\n\n")
                    .flatMap(body -> Stream.of(body.split(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
