package org.chancery.ingest.mixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.running.FeedClient;
import org.chancery.ingest.running.FeedHost;
import org.chancery.ingest.running.InstanceProcess;
import org.chancery.ingest.running.MoreInstances;
import org.chancery.ingest.running.RawTopic;

/** A run of good, duplicate, corrected, malformed, oversized and hostile items, half of them pushed and half of them in feeds. */
final class MixedRun {
    private static final int PUSHERS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Promised promised = new Promised();
    private final Account pushes = new Account();
    private final Account items = new Account();
    private final AtomicInteger tries = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private final int batches;
    private final int feeds;
    private final Path log;

    /**
     * A run.
     *
     * @param log of the instance that is killed
     */
    MixedRun(int count, Path log) {
        batches = count / 2 / PushedItems.BATCH;
        feeds = (count - batches * PushedItems.BATCH) / MixedFeed.IN_ALL;
        this.log = log;
    }

    /**
     * One of two instances is killed and comes back, once or twice; then each item must be accounted for, none lost, none doubled.
     *
     * @param more starts one of them, which fetches feeds often, while the other one starts
     */
    void withKills(int kills, MoreInstances more, RawTopic raw) {
        try (var second = InstanceProcess.start(raw.broker(), log, FeedHost.OFTEN);
                var host = FeedHost.start()) {
            var often = more.often();
            var before = raw.articles().keySet();
            second.awaitReady();
            var doors = new Doors(List.of(often.service().client(), second.client()), tries);
            var served = MixedFeeds.of(feeds, host, new FeedClient(often));
            send(new Pusher(doors, pushes), served, second, kills);
            served.count(items);
            served.remove();
            var topic = new HashMap<>(raw.articles());
            topic.keySet().removeAll(before);
            judge(topic);
        }
    }

    private void send(Pusher pusher, MixedFeeds served, InstanceProcess second, int kills) {
        try (var threads = Executors.newFixedThreadPool(PUSHERS)) {
            served.add(promised, items);
            var pushing = push(pusher, threads);
            await().atMost(PATIENCE).until(() -> answered.get() >= batches / 5);
            second.killAndRestart();
            served.awaitItems(MixedFeed.AT_FIRST);
            if (kills > 1) {
                second.awaitReady();
            }
            served.serveCorrections();
            if (kills > 1) {
                second.killAndRestart();
            }
            served.awaitItems(MixedFeed.IN_ALL);
            pushing.forEach(CompletableFuture::join);
        }
    }

    private List<CompletableFuture<Void>> push(Pusher pusher, ExecutorService threads) {
        var made = new PushedItems(promised);
        return IntStream.range(0, batches)
                .mapToObj(number -> CompletableFuture.runAsync(
                        () -> {
                            pusher.push(number, made.batch(number));
                            answered.incrementAndGet();
                        },
                        threads))
                .toList();
    }

    private void judge(Map<String, List<RawArticle>> topic) {
        System.out.printf(
                "Pushed, in %,d tries: %s%nIn %,d feeds: %s%nIn the topic: %,d records of %,d texts%n",
                tries.get(),
                pushes,
                feeds,
                items,
                topic.values().stream().mapToInt(List::size).sum(),
                promised.size());
        assertThat(promised.lost(topic)).as("lost").isEmpty();
        assertThat(promised.doubled(topic)).as("doubled").isEmpty();
        assertThat(promised.outdated(topic))
                .as("overtaken by what was sent before")
                .isEmpty();
        assertThat(promised.stray(topic)).as("never sent").isEmpty();
        assertThat(pushes.became("admitted", "revised", "duplicate")).isEqualTo(16L * batches);
        assertThat(pushes.became("rejected")).isEqualTo(4L * batches);
        long rejected = IntStream.range(0, feeds)
                .mapToLong(feed -> new MixedFeed(feed).rejected())
                .sum();
        assertThat(items.became("rejected")).isEqualTo(rejected);
        assertThat(items.became("admitted", "revised", "duplicate"))
                .isEqualTo((long) MixedFeed.IN_ALL * feeds - rejected);
    }
}
