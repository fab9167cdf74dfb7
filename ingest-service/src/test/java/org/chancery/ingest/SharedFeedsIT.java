package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.ingest.running.BrokerTest;
import org.chancery.ingest.running.FeedClient;
import org.chancery.ingest.running.FeedHost;
import org.chancery.ingest.running.FeedHost.Visit;
import org.chancery.ingest.running.Feeds;
import org.chancery.ingest.running.IngestInstance;
import org.chancery.ingest.running.InstanceProcess;
import org.chancery.ingest.running.RawTopic;
import org.chancery.ingest.running.Running;
import org.chancery.kit.running.ServiceClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances share the feeds: no feed is fetched by both at once, and when one dies the other goes on with its feeds. */
@BrokerTest
class SharedFeedsIT {
    private static final int FEEDS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration TAKEOVER = Duration.ofSeconds(15);
    private static final Pattern SHOWN = Pattern.compile("(?m)^chancery_feed_failures\\{feed=\"(\\d+)\"");

    @TempDir
    private Path directory;

    @Test
    void theFeedsOfADeadInstanceAreTakenOver(Running running) {
        var first = running.more().often();
        var feeds = new FeedClient(first);
        try (var host = FeedHost.start()) {
            // Feeds are being fetched when the second instance joins, and those that it gets must be handed over.
            serve(host, Duration.ofSeconds(1));
            add(host, feeds);
            try (var second =
                    InstanceProcess.start(running.raw().broker(), directory.resolve("second.log"), FeedHost.OFTEN)) {
                var taken = awaitShared(first, second.client());
                serve(host, Duration.ofMillis(50));

                second.kill();
                long death = System.nanoTime();

                await().atMost(TAKEOVER).until(() -> taken.stream().allMatch(feed -> isVisited(host, feed, death)));
                System.out.printf("Feeds %s taken over after %.1f s%n", taken, (System.nanoTime() - death) / 1e9);
                await().atMost(PATIENCE)
                        .until(() ->
                                shown(first.get("/actuator/prometheus").text()).size() == FEEDS);
                assertThat(IntStream.range(0, FEEDS)).noneMatch(feed -> hasOverlaps(host.visits("/" + feed)));
                await().atMost(PATIENCE)
                        .until(() -> IntStream.range(0, FEEDS).allMatch(feed -> isPublishedOnce(running.raw(), feed)));
            }
        } finally {
            feeds.removeAll();
        }
    }

    private static boolean isPublishedOnce(RawTopic raw, int feed) {
        return raw.at("https://post.example/subject" + feed).size() == 1;
    }

    private static void serve(FeedHost host, Duration pause) {
        for (int feed = 0; feed < FEEDS; feed++) {
            host.serveLate("/" + feed, pause, Feeds.rss("subject" + feed));
        }
    }

    private static void add(FeedHost host, FeedClient feeds) {
        for (int feed = 0; feed < FEEDS; feed++) {
            var url = host.at("/" + feed);
            feeds.add("{\"url\": \"%s\", \"name\": \"%d\", \"fullText\": false}".formatted(url, feed));
        }
    }

    /** Waits until both have feeds; returns those of the second. */
    private static Set<String> awaitShared(IngestInstance first, ServiceClient second) {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            var ours = shown(first.get("/actuator/prometheus").text());
            var theirs = shown(second.get("/actuator/prometheus").text());
            return !ours.isEmpty() && !theirs.isEmpty() && ours.size() + theirs.size() == FEEDS;
        });
        return shown(second.get("/actuator/prometheus").text());
    }

    private static Set<String> shown(String metrics) {
        return SHOWN.matcher(metrics).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static boolean isVisited(FeedHost host, String feed, long since) {
        return host.visits("/" + feed).stream().anyMatch(visit -> visit.begin() > since);
    }

    private static boolean hasOverlaps(List<Visit> visits) {
        return visits.stream().anyMatch(one -> visits.stream().anyMatch(other -> one != other && one.overlaps(other)));
    }
}
