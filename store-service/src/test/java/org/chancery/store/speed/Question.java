package org.chancery.store.speed;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.store.running.StoreInstance;

/**
 * A question that is asked of an archive over HTTP many times, each time of other parties, words or days.
 *
 * @param target within which 95 of 100 are to be answered
 */
record Question(String name, Duration target, Function<Random, String> path) {
    private static final Duration LIST = Duration.ofMillis(100);
    private static final Duration STATISTICS = Duration.ofMillis(500);
    private static final List<String> COUNTRIES = List.of(
            "USA", "CHN", "RUS", "UKR", "IRN", "GBR", "IND", "KOR", "POL", "XAS", "XBF", "XCK", "XDM", "XEX", "XFC",
            "XGZ");

    /** In every fourth article, in one of forty, of four hundred, and of thousands. */
    private static final List<String> WORDS = List.of("darunorb", "belidorb", "latosatf", "kemitalv");

    private static final int TIMES = 63;
    private static final int WARM_UP = 3;

    static List<Question> all() {
        return Stream.concat(lists(), statistics()).toList();
    }

    private static Stream<Question> lists() {
        return Stream.of(
                list("events", _ -> "events?limit=50"),
                list("events of a country", random -> "events?country=" + country(random)),
                list(
                        "events between two",
                        random -> "events?source=%s&target=%s".formatted(country(random), country(random))),
                list(
                        "events of a leader",
                        random -> "events?leader=leader-%s-0"
                                .formatted(country(random).toLowerCase(Locale.ROOT))),
                list("events of a type and year", random -> "events?type=SANCTION&" + year(random)),
                list("events of an issue", random -> "events?issue=issue-" + random.nextInt(30)),
                list("events with words", random -> "events?q=" + word(random)),
                list("articles", _ -> "articles?limit=50"),
                list("articles naming a country", random -> "articles?country=" + country(random)),
                list("articles with words", random -> "articles?q=" + word(random)),
                list("articles with two words", random -> "articles?q=" + word(random) + "%20" + word(random)),
                list("articles with an event", random -> "articles?type=SANCTION&source=" + country(random)),
                list("happenings", _ -> "happenings?limit=50"),
                list("happenings of a country", random -> "happenings?country=" + country(random)),
                list("happenings of type and year", random -> "happenings?type=ASSAULT&" + year(random)));
    }

    private static Stream<Question> statistics() {
        return Stream.of(
                statistics("timeline by month", "stats/timeline?interval=month&"),
                statistics("timeline by day", "stats/timeline?interval=day&"),
                statistics("timeline by month and quad", "stats/timeline?interval=month&by=quad&"),
                statistics("timeline of a country", "stats/timeline?interval=month&country=XAS&"),
                statistics("timeline of the USA", "stats/timeline?interval=month&country=USA&"),
                statistics("most frequent parties", "stats/top?by=party&"),
                statistics("most frequent types", "stats/top?by=type&"),
                statistics("dyads", "stats/dyads?"),
                statistics("dyads of a country", "stats/dyads?country=XAS&"),
                statistics("dyads of the USA", "stats/dyads?source=USA&"));
    }

    private static Question list(String name, Function<Random, String> path) {
        return new Question(name, LIST, path);
    }

    private static Question statistics(String name, String path) {
        return new Question(name, STATISTICS, random -> path + fiveYears(random));
    }

    /** Asks it again and again, and prints the percentiles of the time until the whole answer is there. */
    void measure(StoreInstance store) {
        var random = new Random(11);
        var millis = IntStream.range(0, TIMES)
                .mapToDouble(_ -> ask(store, "/api/v1/" + path.apply(random)))
                .skip(WARM_UP)
                .sorted()
                .toArray();
        System.out.printf(
                "%-30s p50 %7.1f  p95 %7.1f  p99 %7.1f ms  %s%n",
                name,
                at(millis, 50),
                at(millis, 95),
                at(millis, 99),
                at(millis, 95) < target.toMillis() ? "" : "misses " + target.toMillis() + " ms");
    }

    private static double ask(StoreInstance store, String path) {
        long start = System.nanoTime();
        var answer = store.get(path);
        if (answer.status() != 200) {
            throw new IllegalStateException(path + ": " + answer.text());
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static String country(Random random) {
        return COUNTRIES.get(random.nextInt(COUNTRIES.size()));
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static String year(Random random) {
        int year = Archive.FIRST.getYear() + random.nextInt(10);
        return "from=%d-01-01&to=%d-12-31".formatted(year, year);
    }

    private static String fiveYears(Random random) {
        var first = Archive.FIRST.plusMonths(random.nextInt(60));
        return "from=%s&to=%s".formatted(first, first.plusYears(5).minusDays(1));
    }
}
