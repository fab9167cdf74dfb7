package org.chancery.ingest.mixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.chancery.ingest.running.FeedClient;
import org.chancery.ingest.running.FeedHost;
import org.chancery.ingest.running.IngestInstance;
import org.chancery.ingest.running.RawTopic;
import org.chancery.kit.running.TestBroker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Good, duplicate, corrected, malformed, oversized and hostile items, half of them pushed and half of them in feeds, while one of two
 * instances is killed and comes back, twice: each item is accounted for, none is lost, none doubled. On demand only, as it takes minutes;
 * {@code chancery.mixed.items} says how many.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class MixedItems {
    private static final int ITEMS = Integer.getInteger("chancery.mixed.items", 10_000);
    private static final int BATCHES = ITEMS / 2 / PushedItems.BATCH;
    private static final int FEEDS = ITEMS / 2 / MixedFeed.IN_ALL;
    private static final int PUSHERS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Promised promised = new Promised();
    private final Account pushes = new Account();
    private final Account items = new Account();
    private final AtomicInteger tries = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();

    @TempDir
    private Path directory;

    @Test
    void noItemIsLostOrDoubledWhenAnInstanceIsKilled() {
        var broker = TestBroker.start();
        var address = broker.address();
        try (var second = SecondInstance.start(address, directory.resolve("second.log"), FeedHost.OFTEN);
                var first = IngestInstance.start(address, FeedHost.OFTEN);
                var host = FeedHost.start()) {
            second.awaitReady();
            var doors = new Doors(List.of(first.service().client(), second.client()), tries);
            var feeds = MixedFeeds.of(FEEDS, host, new FeedClient(first));
            send(new Pusher(doors, pushes), feeds, second);
            feeds.count(items);
            judge(new RawTopic(address));
        } finally {
            broker.close();
        }
    }

    private void send(Pusher pusher, MixedFeeds feeds, SecondInstance second) {
        try (var threads = Executors.newFixedThreadPool(PUSHERS)) {
            feeds.add(promised, items);
            var pushing = push(pusher, threads);
            await().atMost(PATIENCE).until(() -> answered.get() >= BATCHES / 5);
            second.killAndRestart();
            feeds.awaitItems(MixedFeed.AT_FIRST);
            second.awaitReady();
            feeds.serveCorrections();
            second.killAndRestart();
            feeds.awaitItems(MixedFeed.IN_ALL);
            pushing.forEach(CompletableFuture::join);
        }
    }

    private List<CompletableFuture<Void>> push(Pusher pusher, ExecutorService threads) {
        var batches = new PushedItems(promised);
        return IntStream.range(0, BATCHES)
                .mapToObj(number -> CompletableFuture.runAsync(
                        () -> {
                            pusher.push(number, batches.batch(number));
                            answered.incrementAndGet();
                        },
                        threads))
                .toList();
    }

    private void judge(RawTopic raw) {
        var topic = raw.articles();
        System.out.printf(
                "Pushed, in %,d tries: %s%nIn %,d feeds: %s%nIn the topic: %,d records of %,d texts%n",
                tries.get(), pushes, FEEDS, items, raw.size(), promised.size());
        assertThat(promised.lost(topic)).as("lost").isEmpty();
        assertThat(promised.doubled(topic)).as("doubled").isEmpty();
        assertThat(promised.outdated(topic))
                .as("overtaken by what was sent before")
                .isEmpty();
        assertThat(promised.stray(topic)).as("never sent").isEmpty();
        assertThat(pushes.became("admitted", "revised", "duplicate")).isEqualTo(16L * BATCHES);
        assertThat(pushes.became("rejected")).isEqualTo(4L * BATCHES);
        long rejected = IntStream.range(0, FEEDS)
                .mapToLong(feed -> new MixedFeed(feed).rejected())
                .sum();
        assertThat(items.became("rejected")).isEqualTo(rejected);
        assertThat(items.became("admitted", "revised", "duplicate"))
                .isEqualTo((long) MixedFeed.IN_ALL * FEEDS - rejected);
    }
}
