package org.chancery.standalone.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.chancery.kit.running.Answer;
import org.chancery.kit.running.ServiceClient;
import org.chancery.standalone.running.Article;
import org.chancery.standalone.running.RunningPipeline;

/** An article and a feed, so that no metric is missing because nothing has happened. The feed is taken away in the end. */
final class Traffic implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FEEDS = "/api/v1/feeds";

    /** Nobody may fetch from this machine, so the feed fails. */
    private static final String FEED = "http://127.0.0.1:9/metrics";

    private static final Article ARTICLE = new Article(
            "traffic",
            "European Union imposes sanctions on Russia",
            "The European Union imposed new sanctions on Russia on Monday. French President Emmanuel Macron met German"
                    + " Chancellor Olaf Scholz in Berlin.",
            "2023-07-04T12:00:00Z",
            "usable");

    private final ServiceClient ingest;

    private Traffic(ServiceClient ingest) {
        this.ingest = ingest;
    }

    /** Returns when the article is stored, and accounted for. */
    static Traffic through(RunningPipeline pipeline) {
        var traffic = new Traffic(new ServiceClient(pipeline.ports().ingest()));
        traffic.add();
        assertThat(pipeline.client().push(ARTICLE).statusCode()).isBetween(200, 202);
        await().atMost(PATIENCE)
                .until(() -> pipeline.client().article(ARTICLE.id()).isPresent());
        await().atMost(PATIENCE)
                .until(() -> traffic.ingest.get("/api/v1/accounting").status() == 200);
        return traffic;
    }

    private void add() {
        await().atMost(PATIENCE).until(ingest::isReady);
        var feed = "{\"url\": \"" + FEED + "\", \"name\": \"Metrics\"}";
        var added = ingest.send(
                ingest.request(FEEDS).header("Content-Type", "application/json").POST(BodyPublishers.ofString(feed)));
        assertThat(added.status()).as(added.text()).isBetween(200, 201);
    }

    @Override
    public void close() {
        var feeds = ingest.get(FEEDS);
        ids(feeds).forEach(id -> ingest.send(ingest.request(FEEDS + "/" + id).DELETE()));
        await().atMost(PATIENCE).until(() -> !ingest.get(FEEDS).text().contains(FEED));
        ingest.close();
    }

    private static Iterable<String> ids(Answer feeds) {
        var ids = feeds.each("feeds", "/id");
        var urls = feeds.each("feeds", "/url");
        return ids.stream().filter(id -> urls.get(ids.indexOf(id)).equals(FEED)).toList();
    }
}
