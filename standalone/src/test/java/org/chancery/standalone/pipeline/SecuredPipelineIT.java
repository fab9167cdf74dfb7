package org.chancery.standalone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.apache.kafka.clients.admin.Admin;
import org.chancery.kit.access.key.AccessRole;
import org.chancery.kit.running.Program;
import org.chancery.kit.running.RoleKeys;
import org.chancery.standalone.running.JavaProcess;
import org.chancery.standalone.running.RunningPipeline;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An article passes where every connection is encrypted, and broker, database and services ask who is there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecuredPipelineIT {
    private static final Duration PATIENCE = Duration.ofSeconds(240);

    /** The quick compiler and the small collector leave processors to the others. */
    private static final List<String> QUICK = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final String LOGIN =
            "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\"%s;";

    private final Ports ports = RunningPipeline.freePorts();
    private Certificate certificate;
    private RoleKeys keys;
    private EmbeddedKafka broker;
    private EmbeddedPostgres database;
    private JavaProcess services;
    private HttpClient client;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        certificate = Certificate.in(Files.createDirectory(directory.resolve("certificate")));
        keys = RoleKeys.in(directory);
        client = HttpClient.newBuilder().sslContext(certificate.trust()).build();
        broker = EmbeddedKafka.start(directory.resolve("kafka"), ports.kafka(), securedBroker());
        database = EmbeddedPostgres.builder()
                .setPort(ports.postgres())
                .setServerConfig("ssl", "on")
                .setServerConfig("ssl_cert_file", certificate.certificate().toString())
                .setServerConfig("ssl_key_file", certificate.key().toString())
                .start();
        var secrets = Files.createDirectory(directory.resolve("secrets"));
        Files.writeString(
                secrets.resolve("spring.kafka.properties.sasl.jaas.config"), LOGIN.formatted("chancery", "secret", ""));
        var program = new Program(SecuredServices.class, QUICK, environment(secrets), arguments());
        services = JavaProcess.start(program, Path.of("target", "secured-services.log"));
        await().atMost(PATIENCE).ignoreExceptions().until(() -> isReady(ports.ingest()) && isReady(ports.page()));
    }

    private List<String> arguments() {
        var numbers = IntStream.of(ports.page(), ports.ingest(), ports.enrich(), ports.kafka(), ports.postgres());
        return Stream.concat(Stream.of(broker.bootstrapServers(), databaseUrl()), numbers.mapToObj(Integer::toString))
                .toList();
    }

    private boolean isReady(int port) {
        return ask(port, "/actuator/health/readiness").statusCode() == 200;
    }

    /** The listener keeps its name and gets another protocol. */
    private Map<String, String> securedBroker() {
        var users = " user_broker=\"inside\" user_chancery=\"secret\"";
        return Map.of(
                "listener.security.protocol.map",
                "PLAINTEXT:SASL_SSL,CONTROLLER:PLAINTEXT",
                "sasl.enabled.mechanisms",
                "PLAIN",
                "sasl.mechanism.inter.broker.protocol",
                "PLAIN",
                "listener.name.plaintext.plain.sasl.jaas.config",
                LOGIN.formatted("broker", "inside", users),
                "ssl.keystore.location",
                certificate.keyStore().toString(),
                "ssl.keystore.password",
                Certificate.PASSWORD,
                "ssl.truststore.location",
                certificate.certificate().toString(),
                "ssl.truststore.type",
                "PEM");
    }

    private Map<String, String> environment(Path secrets) {
        return Map.of(
                "CHANCERY_KEYS_FILE",
                keys.file().path().toString(),
                "CHANCERY_SECRETS",
                secrets + "/",
                "SPRING_KAFKA_SECURITY_PROTOCOL",
                "SASL_SSL",
                "SPRING_KAFKA_PROPERTIES_SASL_MECHANISM",
                "PLAIN",
                "SPRING_KAFKA_SSL_BUNDLE",
                "kafka",
                "SPRING_SSL_BUNDLE_PEM_KAFKA_TRUSTSTORE_CERTIFICATE",
                "file:" + certificate.certificate(),
                "SERVER_SSL_BUNDLE",
                "web",
                "SPRING_SSL_BUNDLE_PEM_WEB_KEYSTORE_CERTIFICATE",
                "file:" + certificate.certificate(),
                "SPRING_SSL_BUNDLE_PEM_WEB_KEYSTORE_PRIVATEKEY",
                "file:" + certificate.key());
    }

    private String databaseUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres?sslmode=verify-full&sslrootcert=%s"
                .formatted(ports.postgres(), certificate.certificate());
    }

    @AfterAll
    void stop() throws IOException {
        services.close();
        database.close();
        broker.close();
        client.shutdownNow();
    }

    @Test
    void anArticleArrivesThroughEncryptedConnectionsOnly() {
        var article = "{\"id\": \"secured\", \"title\": \"Talks\", \"body\": \"France condemned Belarus on Monday.\"}";
        await().atMost(PATIENCE).until(() -> push(article).statusCode() == 202);

        await().atMost(PATIENCE)
                .until(() -> ask(ports.page(), "/api/v1/articles/secured").statusCode() == 200);

        var sessions = JdbcClient.create(new DriverManagerDataSource(databaseUrl(), "postgres", "postgres"))
                .sql(
                        "select ssl from pg_stat_ssl join pg_stat_activity using (pid) where application_name = 'chancery-store'")
                .query(Boolean.class)
                .list();
        assertThat(sessions).isNotEmpty().containsOnly(true);
    }

    @Test
    void theBrokerTakesNobodyWithoutALogin() {
        var encrypted = new HashMap<String, Object>(Map.of(
                "bootstrap.servers", broker.bootstrapServers(),
                "security.protocol", "SASL_SSL",
                "sasl.mechanism", "PLAIN",
                "ssl.truststore.type", "PEM",
                "ssl.truststore.location", certificate.certificate().toString()));
        encrypted.put("sasl.jaas.config", LOGIN.formatted("chancery", "guessed", ""));

        assertThatThrownBy(() -> topics(encrypted)).hasMessageContaining("Authentication failed");
        assertThatThrownBy(() -> topics(Map.of("bootstrap.servers", broker.bootstrapServers())))
                .hasMessageContaining("Timed out");
    }

    @Test
    void theDatabaseIsKnownByItsCertificate() {
        var stranger = "jdbc:postgresql://127.0.0.1:%d/postgres?sslmode=verify-full".formatted(ports.postgres());
        var properties = new Properties();
        properties.put("user", "postgres");

        assertThatThrownBy(
                        () -> DriverManager.getConnection(stranger, properties).close())
                .hasMessageContaining("root certificate");
    }

    @Test
    void withoutTlsNobodyIsAnswered() {
        assertThat(send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.page() + "/")))
                        .statusCode())
                .isEqualTo(400);
        try (var stranger = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address(ports.page(), "/")).build();
            assertThatThrownBy(() -> stranger.send(request, BodyHandlers.ofString()))
                    .isInstanceOf(SSLHandshakeException.class);
        }
    }

    private static List<String> topics(Map<String, Object> settings) throws Exception {
        var quick = new HashMap<>(settings);
        quick.put("default.api.timeout.ms", 5_000);
        quick.put("request.timeout.ms", 5_000);
        try (var admin = Admin.create(quick)) {
            return List.copyOf(admin.listTopics().names().get(30, TimeUnit.SECONDS));
        }
    }

    private HttpResponse<String> push(String article) {
        return send(HttpRequest.newBuilder(address(ports.ingest(), "/api/v1/articles"))
                .headers(keys.header(AccessRole.PUSH))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(article)));
    }

    private HttpResponse<String> ask(int port, String path) {
        return send(HttpRequest.newBuilder(address(port, path)).headers(keys.header(AccessRole.READ)));
    }

    private static URI address(int port, String path) {
        return URI.create("https://127.0.0.1:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
