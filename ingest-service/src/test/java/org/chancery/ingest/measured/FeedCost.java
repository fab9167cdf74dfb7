package org.chancery.ingest.measured;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.chancery.ingest.running.FeedClient;
import org.chancery.ingest.running.FeedHost;
import org.chancery.ingest.running.Feeds;
import org.chancery.ingest.running.InstanceProcess;
import org.chancery.kit.running.TestBroker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What 200 feeds cost that are polled every minute: each other one says that nothing has changed, the rest bring thirty known items. */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class FeedCost {
    private static final int FEEDS = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Duration IDLE = Duration.ofMinutes(1);
    private static final String[] SETTINGS = {
        "--CHANCERY_FETCH_PRIVATE=127.0.0.0/8", "--CHANCERY_FEED_INTERVAL=1m", "--CHANCERY_FETCH_PAUSE=10ms"
    };

    @Test
    void tellsWhatShareOfACoreItIs(@TempDir Path directory) {
        var broker = TestBroker.start();
        try (var host = FeedHost.start();
                var instance =
                        InstanceProcess.measured(broker.address(), directory.resolve("instance.log"), SETTINGS)) {
            instance.awaitReady();
            double idle = idleShare(instance);
            var feeds = new FeedClient(instance.client());
            IntStream.range(0, FEEDS).forEach(feed -> feeds.add(serve(host, feed)));
            awaitVisits(host, 2);
            var watched = new Watched(instance);
            awaitVisits(host, 5);
            double share = watched.share();
            System.out.printf(
                    "%d feeds a minute: %.1f %% of a core, %.1f %% more than without any%n",
                    FEEDS, 100 * share, 100 * (share - idle));
        } finally {
            broker.close();
        }
    }

    /** An instance from now on. */
    private record Watched(InstanceProcess instance, Duration cpu, long begin) {
        Watched(InstanceProcess instance) {
            this(instance, instance.cpu(), System.nanoTime());
        }

        double share() {
            return (double) instance.cpu().minus(cpu).toNanos() / (System.nanoTime() - begin);
        }
    }

    /** What it costs to wait: it sends heartbeats, and asks the broker for what is new. */
    private static double idleShare(InstanceProcess instance) {
        await().pollDelay(IDLE).atMost(PATIENCE).until(() -> true);
        var idle = new Watched(instance);
        await().pollDelay(IDLE).atMost(PATIENCE).until(() -> true);
        return idle.share();
    }

    private static URI serve(FeedHost host, int feed) {
        var body = Feeds.rss(words(feed));
        return feed % 2 == 0
                ? host.serve("/" + feed, 200, Map.of("ETag", "\"1\""), body.getBytes(UTF_8))
                : host.serve("/" + feed, body);
    }

    private static String[] words(int feed) {
        return IntStream.range(0, 30).mapToObj(item -> feed + "-" + item).toArray(String[]::new);
    }

    private static void awaitVisits(FeedHost host, int visits) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> IntStream.range(0, FEEDS)
                        .allMatch(feed -> host.visits("/" + feed).size() >= visits));
    }
}
