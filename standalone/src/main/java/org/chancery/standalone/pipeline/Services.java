package org.chancery.standalone.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.chancery.enrich.EnrichService;
import org.chancery.ingest.IngestService;
import org.chancery.kit.access.key.AccessUnclear;
import org.chancery.store.StoreService;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The three services, each in its own Spring context, with one broker and one database. */
public final class Services implements AutoCloseable {
    private final ServiceArguments arguments;
    private ConfigurableApplicationContext ingest;
    private ConfigurableApplicationContext enrich;
    private ConfigurableApplicationContext store;

    private Services(
            ServiceArguments arguments,
            ConfigurableApplicationContext ingest,
            ConfigurableApplicationContext enrich,
            ConfigurableApplicationContext store) {
        this.arguments = arguments;
        this.ingest = ingest;
        this.enrich = enrich;
        this.store = store;
    }

    /** Starts all three in parallel and returns when they are listening. */
    public static Services start(String bootstrapServers, DatabaseAddress database, Ports ports) {
        var arguments = new ServiceArguments(bootstrapServers, database, ports);
        var ingest = inBackground(IngestService.application(), arguments.ofOthers());
        var enrich = inBackground(EnrichService.application(), arguments.ofOthers());
        var store = inBackground(StoreService.application(), arguments.ofStore());
        try {
            return new Services(arguments, ingest.join(), enrich.join(), store.join());
        } catch (CompletionException e) {
            Stream.of(ingest, enrich, store).forEach(Services::closeIfStarted);
            throw new StartRefused("A service did not start: " + reason(e), e);
        }
    }

    private static String reason(CompletionException failure) {
        var unclear = ExceptionUtils.throwableOfType(failure, AccessUnclear.class);
        return unclear == null ? String.valueOf(failure.getCause()) : String.valueOf(unclear.getMessage());
    }

    private static CompletableFuture<ConfigurableApplicationContext> inBackground(
            SpringApplicationBuilder application, String[] arguments) {
        return CompletableFuture.supplyAsync(
                () -> run(application, arguments), task -> Thread.ofPlatform().start(task));
    }

    private static ConfigurableApplicationContext run(SpringApplicationBuilder application, String[] arguments) {
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
        enrich = run(EnrichService.application(), arguments.ofOthers());
    }

    /** Stops them in the direction in which articles flow, so that each can finish what it holds. */
    @Override
    public void close() {
        ingest.close();
        enrich.close();
        store.close();
    }
}
