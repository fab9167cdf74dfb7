package org.chancery.standalone.bench.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.chancery.contract.ArticleSource;
import org.chancery.contract.RawArticle;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * New articles of two kilobytes, made of the texts of the sample articles, spread over ten years. A sample comes again a
 * week later: the same event reported every day without end would be one happening, and no news is like that. Thread-safe.
 */
public final class BenchArticles {
    private static final String SAMPLES = "classpath*:seeds/articles/*.ndjson";
    private static final String ADDRESS = "https://bench.chancery.example/";
    private static final int CHARACTERS = 2_000;
    private static final int OUTLETS = 40;
    private static final int DAYS_BETWEEN = 7;
    private static final int DAYS = 3_650;
    private static final Instant FIRST_DAY = Instant.parse("2015-01-01T12:00:00Z");

    private final JsonMapper json = new JsonMapper();
    private final AtomicLong count = new AtomicLong();
    private final List<Sample> samples;

    private record Sample(String title, String body) {}

    /** Of the samples on the class path. */
    public BenchArticles() {
        try {
            samples = joined(samples());
        } catch (IOException e) {
            throw new UncheckedIOException("the sample articles cannot be read", e);
        }
    }

    private List<JsonNode> samples() throws IOException {
        var all = new ArrayList<JsonNode>();
        for (var file : new PathMatchingResourcePatternResolver().getResources(SAMPLES)) {
            file.getContentAsString(UTF_8).lines().map(json::readTree).forEach(all::add);
        }
        return all;
    }

    /** Each begins with another sample, and goes on with those that follow until it is long enough. */
    private static List<Sample> joined(List<JsonNode> samples) {
        return IntStream.range(0, samples.size())
                .mapToObj(first -> {
                    var body = new StringBuilder();
                    for (int i = first; body.length() < CHARACTERS; i++) {
                        body.append(samples.get(i % samples.size()).path("body").asString(""))
                                .append("\n\n");
                    }
                    var title = samples.get(first).path("title").asString("");
                    return new Sample(title, body.substring(0, body.lastIndexOf(" ", CHARACTERS)));
                })
                .toList();
    }

    /** The next one. */
    public RawArticle next() {
        return beginningWith("");
    }

    /** The next one, with these words before its text. */
    public RawArticle beginningWith(String words) {
        long number = count.getAndIncrement();
        var sample = samples.get((int) (number % samples.size()));
        var published = FIRST_DAY.plus(number / samples.size() * DAYS_BETWEEN % DAYS, ChronoUnit.DAYS);
        var outlet = new ArticleSource("Bench outlet " + number % OUTLETS, null);
        var url = ADDRESS + number;
        return new RawArticle(
                null, 1, null, outlet, url, sample.title(), null, words + sample.body(), "en", "news", published, null);
    }

    /** As a producer sends it. */
    public String json(RawArticle article) {
        return json.writeValueAsString(article);
    }
}
