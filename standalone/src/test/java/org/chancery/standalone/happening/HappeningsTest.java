package org.chancery.standalone.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.contract.ArticleSource;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.ArticleReader;
import org.chancery.enrich.engine.lexicon.seed.SeedLoader;
import org.chancery.store.happening.Cuts;
import org.chancery.store.happening.Grouping;
import org.chancery.store.happening.Report;
import org.junit.jupiter.api.Test;

/**
 * About 150 articles of about 50 events, read by the engine and grouped: which pairs of articles share a happening, and which should.
 * Among the events are visits of one week, calls of one day and accusations of one day between the same states.
 */
class HappeningsTest {
    private static final double LEAST_PRECISION = 0.9;
    private static final double LEAST_RECALL = 0.8;

    /** An article and the event that it is about. */
    private record Sample(String happening, RawArticle article) {}

    /** Two articles, the smaller id first. */
    private record Pair(String one, String other) {}

    @Test
    void pairsOfArticlesAboutOneEventShareAHappening() throws IOException {
        var samples = samples();

        var found = pairs(groups(samples));
        var expected = pairs(samples.stream()
                .map(sample -> samples.stream()
                        .filter(other -> other.happening().equals(sample.happening()))
                        .map(other -> other.article().id())
                        .toList())
                .toList());

        var both = new HashSet<>(found);
        both.retainAll(expected);
        double precision = (double) both.size() / found.size();
        double recall = (double) both.size() / expected.size();
        System.out.printf(
                "happenings: %d articles, %d pairs, precision %.3f, recall %.3f%n",
                samples.size(), expected.size(), precision, recall);
        assertThat(precision).isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(recall).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    /** The ids of the articles of each happening. */
    private static List<List<String>> groups(List<Sample> samples) {
        var reader = new ArticleReader(SeedLoader.load(Optional.empty()), "test");
        var reports = samples.stream()
                .map(sample -> reader.read(sample.article()))
                .flatMap(edition -> edition.events().stream()
                        .map(event -> Report.of(
                                event.reportedBy(edition.reference()),
                                edition.article().publishedAt(),
                                edition.article().textSketch())))
                .toList();
        return Grouping.of(reports, new Cuts(Set.of())).stream()
                .map(group -> group.members().stream()
                        .map(member -> member.report().article().id())
                        .toList())
                .toList();
    }

    private static Set<Pair> pairs(List<List<String>> groups) {
        var pairs = new HashSet<Pair>();
        for (var group : groups) {
            var articles = group.stream().distinct().sorted().toList();
            for (int one = 0; one < articles.size(); one++) {
                for (int other = one + 1; other < articles.size(); other++) {
                    pairs.add(new Pair(articles.get(one), articles.get(other)));
                }
            }
        }
        return pairs;
    }

    private static List<Sample> samples() throws IOException {
        try (var file = HappeningsTest.class.getResourceAsStream("/happenings/reports.tsv")) {
            var samples = new ArrayList<Sample>();
            lines(file.readAllBytes()).forEach(line -> samples.add(sample(line.split("\t"), samples.size())));
            return samples;
        }
    }

    private static Stream<String> lines(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).lines().skip(1);
    }

    private static Sample sample(String[] columns, int number) {
        var published = Instant.parse(columns[2]);
        return new Sample(
                columns[0],
                new RawArticle(
                        "report-" + number,
                        1,
                        null,
                        new ArticleSource(columns[1], null),
                        null,
                        columns[3],
                        null,
                        columns[4],
                        "en",
                        "news",
                        published,
                        published));
    }
}
