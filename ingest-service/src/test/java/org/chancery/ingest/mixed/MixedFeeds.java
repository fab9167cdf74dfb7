package org.chancery.ingest.mixed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chancery.ingest.running.FeedClient;
import org.chancery.ingest.running.FeedHost;

/** Feeds on a web server of this machine, what they serve and what became of their items. */
record MixedFeeds(FeedHost host, FeedClient client, Map<MixedFeed, String> ids) {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    static MixedFeeds of(int count, FeedHost host, FeedClient client) {
        var feeds = new LinkedHashMap<MixedFeed, String>();
        IntStream.range(0, count).mapToObj(MixedFeed::new).forEach(feed -> feeds.put(feed, ""));
        return new MixedFeeds(host, client, feeds);
    }

    void add(Promised promised, Account account) {
        for (var feed : ids.entrySet()) {
            MixedFeed.kinds().forEach(account::sent);
            serve(feed.getKey(), "first", feed.getKey().first());
            feed.setValue(client.add(host.at(feed.getKey().path())));
            feed.getKey().promise(promised, feed.getValue());
        }
    }

    void serveCorrections() {
        ids.keySet().forEach(feed -> serve(feed, "second", feed.second()));
    }

    private void serve(MixedFeed feed, String tag, String text) {
        host.serve(feed.path(), 200, Map.of("ETag", "\"" + tag + "\""), text.getBytes(UTF_8));
    }

    /** Waits until each feed tells of so many items. */
    void awaitItems(int count) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(ids.values())
                        .allSatisfy(id -> assertThat(outcomes(id)).hasSize(count)));
    }

    private List<String> outcomes(String id) {
        return client.items(id).each("items", "/outcome");
    }

    /** Of each item. */
    void count(Account account) {
        ids.values().stream().flatMap(id -> outcomes(id).stream()).forEach(outcome -> account.became(outcome, 1));
    }

    void remove() {
        ids.values().forEach(client::remove);
    }
}
