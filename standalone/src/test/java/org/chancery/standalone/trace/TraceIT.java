package org.chancery.standalone.trace;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.Topics;
import org.chancery.kit.running.Answer;
import org.chancery.kit.running.ServiceClient;
import org.chancery.kit.running.TopicReader;
import org.chancery.standalone.running.Article;
import org.chancery.standalone.running.PipelineTest;
import org.chancery.standalone.running.RunningPipeline;
import org.junit.jupiter.api.Test;

/** An article keeps the trace of the request that brought it, to the stream and in all that tells of it. */
@PipelineTest
class TraceIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String trace = UUID.randomUUID().toString().replace("-", "");

    @Test
    void theTraceOfARequestIsThatOfItsArticlesEverywhere(RunningPipeline pipeline) {
        try (var log = new ServiceLog()) {
            assertThat(push(pipeline, "00-" + trace + "-00f067aa0ba902b7-01", Article.summits("traced", 2))
                            .status())
                    .isEqualTo(202);

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(pipeline.spans()
                                    .heardOf(trace, "ingest-service", "enrich-service", "store-service", "save"))
                            .hasSize(4));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(log.loggers(trace, "traced-1")
                                    .map(logger -> logger.substring(logger.lastIndexOf('.') + 1)))
                            .contains("ArticleIntake", "ArticleAnswers", "ArticleKeeper", "DiplomaticEventListener"));
        }
        for (var topic : List.of(Topics.RAW_ARTICLES, Topics.ENRICHED_ARTICLES)) {
            assertThat(parents(pipeline, topic, "traced-"))
                    .as(topic)
                    .hasSize(2)
                    .doesNotHaveDuplicates()
                    .allMatch(parent -> parent.startsWith("00-" + trace));
        }
    }

    @Test
    void theLatenciesOfAllServicesHaveTheTraceAsExemplar(RunningPipeline pipeline) {
        var pushed = new AtomicInteger();
        var ports = pipeline.ports();

        // An exemplar that is there stays there for some seconds.
        await().atMost(PATIENCE).untilAsserted(() -> {
            var article = Article.summit("exemplary-" + pushed.incrementAndGet());
            push(pipeline, "00-" + trace + "-00f067aa0ba902b7-01", List.of(article));
            for (int port : List.of(ports.ingest(), ports.enrich(), ports.page())) {
                assertThat(latencies(port))
                        .containsPattern("_bucket\\{.*trace_id=\"" + trace + "\"")
                        .doesNotContainPattern("_count\\{.*trace_id");
            }
        });
    }

    @Test
    void aHeaderThatIsNoTraceIsNoReasonToRefuseArticles(RunningPipeline pipeline) {
        assertThat(push(pipeline, "00-" + trace + "-nonsense", Article.summits("untraced", 1))
                        .status())
                .isEqualTo(202);

        assertThat(parents(pipeline, Topics.RAW_ARTICLES, "untraced-"))
                .singleElement()
                .asString()
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]")
                .doesNotContain(trace);
    }

    private static Answer push(RunningPipeline pipeline, String parent, List<Article> articles) {
        var lines = String.join("\n", articles.stream().map(Article::json).toList());
        try (var ingest = new ServiceClient(pipeline.ports().ingest())) {
            return ingest.send(ingest.request("/api/v1/articles")
                    .header("Content-Type", "application/x-ndjson")
                    .header("traceparent", parent)
                    .POST(BodyPublishers.ofString(lines)));
        }
    }

    private static List<String> parents(RunningPipeline pipeline, String topic, String beginning) {
        return new TopicReader(pipeline.bootstrapServers())
                .committed(topic).stream()
                        .filter(article -> article.key().startsWith(beginning))
                        .map(TraceIT::parent)
                        .toList();
    }

    private static String parent(ConsumerRecord<?, ?> article) {
        return new String(article.headers().lastHeader("traceparent").value(), US_ASCII);
    }

    private static String latencies(int port) {
        try (var service = new ServiceClient(port)) {
            return service.ask("GET /actuator/prometheus", "Accept", "application/openmetrics-text; version=1.0.0")
                    .text();
        }
    }
}
