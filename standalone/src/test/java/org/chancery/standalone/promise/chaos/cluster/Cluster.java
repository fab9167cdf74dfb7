package org.chancery.standalone.promise.chaos.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.kit.running.Program;
import org.chancery.standalone.running.QuietPorts;

/** Brokers, database, two ingest, two enrich and one store service, each in a process of its own on this machine. */
public final class Cluster implements AutoCloseable {
    /** All share the class path of this test, so what only the store needs must be told to stay away from the others. */
    private static final String WITHOUT_DATABASE = "--spring.autoconfigure.exclude="
            + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
            + "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration";

    private static final String WITHOUT_PAGE = "--spring.web.resources.add-mappings=false";

    private static final List<String> LOGGING = List.of(
            "--logging.level.root=info", "--logging.level.org.apache.kafka=warn", "--spring.main.banner-mode=off");

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final QuietPorts free = new QuietPorts();
    private final Map<Part, Integer> ports = new EnumMap<>(Part.class);
    private final Map<Part, ServiceProcess> processes = new EnumMap<>(Part.class);
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> settings;
    private final Database database;
    private final Brokers brokers;

    private Cluster(Path data, Map<String, String> settings, List<Part> parts) {
        this.settings = settings;
        this.database = Database.start(data, free.next());
        this.brokers = new Brokers(data, parts, free);
        for (var part : parts) {
            ports.put(part, part.isBroker() ? brokers.port(part) : free.next());
        }
    }

    /**
     * Starts everything on data of its own; what the processes say is in the logs, a file each.
     *
     * @param settings further ones, for all services
     */
    public static Cluster start(Path data, Path logs, Map<String, String> settings, int brokers) {
        var parts = Part.with(brokers);
        var cluster = new Cluster(data, settings, parts);
        // A run that is interrupted must not leave orphans either.
        Runtime.getRuntime().addShutdownHook(new Thread(cluster::close));
        for (var part : parts) {
            cluster.processes.put(part, ServiceProcess.start(cluster.program(part), logs.resolve(part + ".log")));
        }
        return cluster;
    }

    private Program program(Part part) {
        // There are seven JVMs and more, mostly starting: the quick compiler and the small collector leave them the
        // processors.
        var options = List.of(
                "-Xmx" + part.heap(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
        return new Program(part.main(), options, environment(part), arguments(part));
    }

    private Map<String, String> environment(Part part) {
        var port = Integer.toString(ports.get(part));
        var address = database.address();
        var environment = new HashMap<>(settings);
        environment.putAll(Map.of(
                "CHANCERY_KAFKA", bootstrapServers(),
                "CHANCERY_REPLICATION", Integer.toString(brokers.replicas()),
                "CHANCERY_INSTANCE", part.toString(),
                "CHANCERY_INGEST_PORT", port,
                "CHANCERY_ENRICH_PORT", port,
                "CHANCERY_STORE_PORT", port,
                "CHANCERY_DATABASE_URL", address.url(),
                "CHANCERY_DATABASE_USER", address.user(),
                "CHANCERY_DATABASE_PASSWORD", address.password()));
        return environment;
    }

    private List<String> arguments(Part part) {
        return switch (part) {
            case BROKER_1, BROKER_2, BROKER_3 -> List.of(brokers.settings(part).toString());
            case STORE -> LOGGING;
            case INGEST_1, INGEST_2, ENRICH_1, ENRICH_2 ->
                Stream.concat(LOGGING.stream(), Stream.of(WITHOUT_DATABASE, WITHOUT_PAGE))
                        .toList();
        };
    }

    /** What a Kafka client asks first. */
    public String bootstrapServers() {
        return brokers.addresses();
    }

    /** Where a part listens. */
    public int port(Part part) {
        return ports.get(part);
    }

    /** Where articles are pushed, the first ingest service first. */
    public List<URI> doors() {
        return Part.INGESTS.stream()
                .map(ingest -> address(ingest).resolve("/api/v1/articles"))
                .toList();
    }

    private URI address(Part part) {
        return URI.create("http://127.0.0.1:" + ports.get(part));
    }

    /** The database, to be broken and to be asked. */
    public Database database() {
        return database;
    }

    /** The process of a part, to be broken. */
    public ServiceProcess process(Part part) {
        return processes.get(part);
    }

    /** How often processes ended that nobody had killed. */
    public int revivals() {
        return processes.values().stream().mapToInt(ServiceProcess::revivals).sum();
    }

    /** Returns when every service says that it is ready. */
    public void awaitReady() {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(Part.SERVICES)
                        .filteredOn(service -> !isReady(service))
                        .as("services that are not ready")
                        .isEmpty());
    }

    private boolean isReady(Part service) {
        var request = HttpRequest.newBuilder(address(service).resolve("/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(10))
                .build();
        return http.sendAsync(request, BodyHandlers.discarding())
                .handle((response, failure) -> failure == null && response.statusCode() == 200)
                .join();
    }

    @Override
    public void close() {
        processes.values().forEach(ServiceProcess::close);
        database.close();
        http.shutdownNow();
    }
}
