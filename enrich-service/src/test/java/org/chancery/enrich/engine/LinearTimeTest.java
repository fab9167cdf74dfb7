package org.chancery.enrich.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.Passage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * No text takes many times longer than news of the same length, nor tells many times what it holds. Where time grows with the
 * square of the length, ten times and more were seen at this one.
 */
class LinearTimeTest {
    private static final String DAY = "2022-10-03";
    private static final int LENGTH = 120_000;
    private static final int SHORT = 20_000;
    private static final int ATTEMPTS = 3;
    private static final int TIMES_NEWS = 10;
    private static final int TIMES_TEXT = 20;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static String news = "";
    private static long newsTime = Long.MAX_VALUE;

    @BeforeAll
    static void timeNews() throws IOException {
        news = HostileText.filled(samples(), LENGTH);
        for (int i = 0; i < 2 * ATTEMPTS; i++) {
            newsTime = Math.min(newsTime, time(news));
        }
    }

    private static String samples() throws IOException {
        var mapper = JsonMapper.builder().build();
        try (var file = LinearTimeTest.class.getResourceAsStream("/seeds/articles/europe.ndjson")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> mapper.readTree(line).path("body").asString())
                    .collect(Collectors.joining("\n\n", "", "\n\n"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesNoMoreThanAFewTimesWhatNewsTakes(HostileText kind) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < ATTEMPTS && least > TIMES_NEWS; i++) {
            // Another length each time: a word that has been seen must not be quick for having been remembered.
            least = Math.min(least, timesNews(kind.text(LENGTH + i)));
        }

        assertThat(least).isLessThan(TIMES_NEWS);
    }

    @ParameterizedTest
    @EnumSource
    void showsNoMoreThanAFewTimesWhatItHolds(HostileText kind) {
        var text = kind.text(SHORT);
        var article = Desk.readByBoth(DAY, "", text);

        assertThat(shown(article)).isLessThan((long) TIMES_TEXT * text.length());
    }

    @Test
    void newsWithoutPunctuationIsLikeAnyOther() {
        var text = news.replaceAll("[^\\p{L}\\p{N}]+", " ");

        assertThat(timesNews(text)).isLessThan(TIMES_NEWS);
        assertThat(shown(Desk.readByBoth(DAY, "", text))).isLessThan((long) TIMES_TEXT * text.length());
    }

    /** UTF-16 units of all passages in the answer. */
    private static long shown(EnrichedArticle article) {
        var ofEvents = article.events().stream().flatMap(LinearTimeTest::passages);
        var ofIssues = article.issues().stream().flatMap(issue -> issue.evidence().stream());
        return Stream.concat(ofEvents, ofIssues)
                .mapToLong(passage -> passage.text().length())
                .sum();
    }

    private static Stream<Passage> passages(DiplomaticEvent event) {
        return Stream.concat(Stream.of(event.evidence()), event.furtherEvidence().stream());
    }

    private static double timesNews(String text) {
        return (double) time(text) * news.length() / newsTime / text.length();
    }

    /** Of this thread alone, so that what else the machine does counts little. */
    private static long time(String body) {
        long start = THREADS.getCurrentThreadCpuTime();
        assertThat(Desk.readByBoth(DAY, "", body)).isNotNull();
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
