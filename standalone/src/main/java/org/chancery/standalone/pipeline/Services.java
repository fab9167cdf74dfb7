package org.chancery.standalone.pipeline;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.chancery.enrich.EnrichService;
import org.chancery.ingest.IngestService;
import org.chancery.store.StoreService;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The three services, each in its own Spring context, with one broker and one database. */
public final class Services implements AutoCloseable {
    /** All three share one class path, so the other two must exclude what only the store needs. */
    private static final String WITHOUT_DATABASE = "--spring.autoconfigure.exclude="
            + String.join(
                    ",",
                    "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                    "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration");

    /** The page is on the same class path; only the store serves it. */
    private static final String WITHOUT_PAGE = "--spring.web.resources.add-mappings=false";

    private final List<String> addresses;
    private ConfigurableApplicationContext ingest;
    private ConfigurableApplicationContext enrich;
    private ConfigurableApplicationContext store;

    private Services(
            List<String> addresses,
            ConfigurableApplicationContext ingest,
            ConfigurableApplicationContext enrich,
            ConfigurableApplicationContext store) {
        this.addresses = addresses;
        this.ingest = ingest;
        this.enrich = enrich;
        this.store = store;
    }

    /** Starts all three in parallel and returns when they are listening. */
    public static Services start(String bootstrapServers, DatabaseAddress database, Ports ports) {
        var addresses = List.of(
                "--CHANCERY_KAFKA=" + bootstrapServers,
                "--CHANCERY_DATABASE_URL=" + database.url(),
                "--CHANCERY_DATABASE_USER=" + database.user(),
                "--CHANCERY_DATABASE_PASSWORD=" + database.password(),
                "--CHANCERY_INSTANCE=standalone",
                "--CHANCERY_STORE_PORT=" + ports.page(),
                "--CHANCERY_INGEST_PORT=" + ports.ingest(),
                "--CHANCERY_ENRICH_PORT=" + ports.enrich());
        var ingest = inBackground(IngestService.application(), addresses, WITHOUT_DATABASE, WITHOUT_PAGE);
        var enrich = inBackground(EnrichService.application(), addresses, WITHOUT_DATABASE, WITHOUT_PAGE);
        var store = inBackground(StoreService.application(), addresses);
        try {
            return new Services(addresses, ingest.join(), enrich.join(), store.join());
        } catch (CompletionException e) {
            Stream.of(ingest, enrich, store).forEach(Services::closeIfStarted);
            throw new StartRefused("A service did not start: " + e.getCause(), e);
        }
    }

    private static CompletableFuture<ConfigurableApplicationContext> inBackground(
            SpringApplicationBuilder application, List<String> addresses, String... more) {
        return CompletableFuture.supplyAsync(
                () -> run(application, addresses, more),
                task -> Thread.ofPlatform().start(task));
    }

    private static ConfigurableApplicationContext run(
            SpringApplicationBuilder application, List<String> addresses, String... more) {
        var arguments = Stream.concat(addresses.stream(), Stream.of(more)).toArray(String[]::new);
        return application
                .registerShutdownHook(false)
                .bannerMode(Banner.Mode.OFF)
                .run(arguments);
    }

    private static void closeIfStarted(CompletableFuture<ConfigurableApplicationContext> context) {
        context.thenAccept(ConfigurableApplicationContext::close).exceptionally(_ -> null);
    }

    /** Stops the enrich service alone. */
    public void stopEnrich() {
        enrich.close();
    }

    /** Starts the enrich service again. */
    public void startEnrich() {
        enrich = run(EnrichService.application(), addresses, WITHOUT_DATABASE, WITHOUT_PAGE);
    }

    /** Stops them in the direction in which articles flow, so that each can finish what it holds. */
    @Override
    public void close() {
        ingest.close();
        enrich.close();
        store.close();
    }
}
