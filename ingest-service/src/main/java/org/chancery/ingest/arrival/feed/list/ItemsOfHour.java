package org.chancery.ingest.arrival.feed.list;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** How many new items an hour brought; only those of the last day are kept, and none of an hour without any. */
public record ItemsOfHour(Instant begin, int items) {
    private static final Duration DAY = Duration.ofHours(24);

    public ItemsOfHour {
        requireNonNull(begin, "begin");
    }

    static List<ItemsOfHour> add(List<ItemsOfHour> hours, Instant now, int items) {
        var begin = now.truncatedTo(ChronoUnit.HOURS);
        int before = sum(hours.stream().filter(hour -> hour.begin().equals(begin)));
        var earlier = lastDay(hours, now).filter(hour -> hour.begin().isBefore(begin));
        return items + before == 0
                ? earlier.toList()
                : Stream.concat(earlier, Stream.of(new ItemsOfHour(begin, items + before)))
                        .toList();
    }

    static double anHour(List<ItemsOfHour> hours, Instant now) {
        return sum(lastDay(hours, now)) / (double) DAY.toHours();
    }

    private static Stream<ItemsOfHour> lastDay(List<ItemsOfHour> hours, Instant now) {
        return hours.stream().filter(hour -> hour.begin().isAfter(now.minus(DAY)));
    }

    private static int sum(Stream<ItemsOfHour> hours) {
        return hours.mapToInt(ItemsOfHour::items).sum();
    }
}
