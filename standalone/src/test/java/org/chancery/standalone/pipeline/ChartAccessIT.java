package org.chancery.standalone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.chancery.contract.Topics;
import org.chancery.enrich.EnrichService;
import org.chancery.ingest.IngestService;
import org.chancery.kit.running.BrokerAnswer;
import org.chancery.kit.running.ServiceClient;
import org.chancery.standalone.running.Article;
import org.chancery.standalone.running.PipelineClient;
import org.chancery.standalone.running.RunningPipeline;
import org.chancery.store.StoreService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The services do all they do with what the chart lets them do at the broker, and each can do nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartAccessIT {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String LETTERS = "/api/v1/dead-letters/";

    private final Ports ports = RunningPipeline.freePorts();
    private final PipelineClient client = new PipelineClient(ports);
    private final List<ConfigurableApplicationContext> services = new ArrayList<>();
    private GuardedBroker broker;
    private DataDirectory data;
    private EmbeddedPostgres database;

    @BeforeAll
    void start(@TempDir Path directory) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        broker = new GuardedBroker(directory.resolve("kafka"), ports.kafka());
        data = DataDirectory.open(directory.resolve("data"));
        database = EmbeddedPostgres.start(data, ports.postgres());
        var arguments = new ServiceArguments(broker.bootstrapServers(), database.address(), ports);
        start(IngestService.application(), "ingest", arguments.ofOthers());
        start(EnrichService.application(), "enrich", arguments.ofOthers());
        start(StoreService.application(), "store", arguments.ofStore());
    }

    private void start(SpringApplicationBuilder application, String service, String[] addresses) {
        var login = broker.as(user(service));
        var ours = Stream.of(
                "--spring.kafka.security.protocol=" + login.get("security.protocol"),
                "--spring.kafka.properties.sasl.mechanism=" + login.get("sasl.mechanism"),
                "--spring.kafka.properties.sasl.jaas.config=" + login.get("sasl.jaas.config"));
        var arguments = Stream.concat(Stream.of(addresses), ours).toArray(String[]::new);
        services.add(application.registerShutdownHook(false).run(arguments));
    }

    @AfterAll
    void stop() throws Exception {
        services.forEach(ConfigurableApplicationContext::close);
        database.close();
        data.close();
        broker.close();
    }

    @Test
    void anArticleArrives() {
        assertThat(client.push(Article.summit("guarded")).statusCode()).isEqualTo(202);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(client.eventsOf("guarded")).isNotEmpty());
    }

    @Test
    void deadLettersAreReplayedAndParked() {
        try (var owner = producer(GuardedBroker.OWNER);
                var ingest = new ServiceClient(ports.ingest())) {
            BrokerAnswer.of(owner.send(new ProducerRecord<>(Topics.RAW_ARTICLES, "{ no article")));
            var first = await().atMost(PATIENCE).until(() -> waiting(ingest), letters -> letters.size() == 1);

            assertThat(ingest.ask("PUT " + LETTERS + first.getFirst() + "/replay?wait=0")
                            .status())
                    .isEqualTo(200);

            var second = await().atMost(PATIENCE)
                    .until(() -> waiting(ingest), letters -> letters.size() == 1 && !letters.equals(first));
            assertThat(ingest.ask("PUT " + LETTERS + second.getFirst() + "/park?reason=tested")
                            .status())
                    .isEqualTo(200);
        }
    }

    private static List<String> waiting(ServiceClient ingest) {
        return ingest.get("/api/v1/dead-letters").each("letters", "/id");
    }

    @Test
    void eachServiceKnowsHowFarBothAreBehind() {
        for (int port : new int[] {ports.ingest(), ports.enrich(), ports.page()}) {
            try (var service = new ServiceClient(port)) {
                await().atMost(PATIENCE).untilAsserted(() -> {
                    assertThat(service.metric("chancery_lag_seconds{stage=\"enrich\"}"))
                            .isNotNaN();
                    assertThat(service.metric("chancery_lag_seconds{stage=\"store\"}"))
                            .isNotNaN();
                });
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ingest, diplomacy.events.v1",
        "ingest, news.articles.raw.v1-dlt",
        "enrich, news.articles.raw.v1",
        "enrich, news.feeds.v1",
        "store, news.articles.raw.v1",
        "store, news.articles.enriched.v1",
        "scaler, news.articles.raw.v1"
    })
    void noneWritesWhereOthersWrite(String service, String topic) {
        try (var producer = producer(user(service))) {
            assertThatThrownBy(() -> BrokerAnswer.of(producer.send(new ProducerRecord<>(topic, "forged"))))
                    .hasRootCauseInstanceOf(AuthorizationException.class);
        }
    }

    @Test
    void theScalerMeasuresWhatItHasToAndNothingElse() {
        try (var scaler = Admin.create(broker.as(user("scaler")))) {
            assertThatCode(() -> BrokerAnswer.of(
                            scaler.listConsumerGroupOffsets("chancery-enrich").all()))
                    .doesNotThrowAnyException();
            assertThatThrownBy(() -> BrokerAnswer.of(
                            scaler.listConsumerGroupOffsets("chancery-feeds").all()))
                    .hasRootCauseInstanceOf(GroupAuthorizationException.class);
            assertThat(BrokerAnswer.of(scaler.listTopics().names()))
                    .containsExactlyInAnyOrder(Topics.RAW_ARTICLES, Topics.ENRICHED_ARTICLES);
        }
    }

    private static String user(String service) {
        return "news-chancery-" + service;
    }

    private KafkaProducer<String, String> producer(String user) {
        return new KafkaProducer<>(broker.as(user), new StringSerializer(), new StringSerializer());
    }
}
