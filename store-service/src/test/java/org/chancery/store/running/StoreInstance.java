package org.chancery.store.running;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.chancery.kit.running.Answer;
import org.chancery.kit.running.RunningService;
import org.chancery.store.StoreService;
import org.chancery.store.database.ArticleStore;
import org.chancery.store.database.happening.Happenings;

/** A running store service, and a client at its door. */
public record StoreInstance(RunningService service) implements AutoCloseable {
    /** Starts a service and waits until it is ready. */
    public static StoreInstance start(String broker, Database database, String... settings) {
        var all = Stream.concat(Stream.of("--CHANCERY_DATABASE_URL=" + database.url()), Stream.of(settings))
                .toArray(String[]::new);
        return new StoreInstance(
                RunningService.start(StoreService.application(), broker, all).awaitReady());
    }

    /** The store behind the door, which groups at once. */
    public GroupedStore articles() {
        return new GroupedStore(service.part(ArticleStore.class), service.part(Happenings.class));
    }

    /** The store as it is, which groups afterwards. */
    public ArticleStore bareArticles() {
        return service.part(ArticleStore.class);
    }

    /** The address of this path, for whoever asks by other means. */
    public String address(String path) {
        return service.client().request(path).build().uri().toString();
    }

    public Answer get(String path) {
        return service.client().get(path);
    }

    /** Asks as one who takes only this type. */
    public Answer get(String path, String accepted) {
        return service.client().send(service.client().request(path).header("Accept", accepted));
    }

    /** Posts this JSON. */
    public Answer post(String path, String json) {
        return service.client()
                .send(service.client()
                        .request(path)
                        .header("Content-Type", "application/json")
                        .header("Origin", "http://127.0.0.1:" + service.port()) // as a browser does for the page
                        .POST(BodyPublishers.ofString(json)));
    }

    /** Watches happenings, from now or from behind the change seen last. */
    public LiveStream watchHappenings(String query, String... lastSeen) {
        return watch("/api/v1/stream/happenings", query, lastSeen);
    }

    /** Watches the stream, from now or from behind the event seen last. */
    public LiveStream watch(String query, String... lastSeen) {
        return watch("/api/v1/stream", query, lastSeen);
    }

    private LiveStream watch(String path, String query, String... lastSeen) {
        var request = service.client().request(path + "?" + query);
        Stream.of(lastSeen).forEach(id -> request.header("Last-Event-ID", id));
        return new LiveStream(service.client().send(request, BodyHandlers.ofLines()));
    }

    public boolean isReady() {
        return service.client().isReady();
    }

    /** The sum of a metric over all its series that have these labels: {@code name{stage="store"}}. */
    public double metric(String selector) {
        return service.client().metric(selector);
    }

    @Override
    public void close() {
        service.close();
    }
}
