package org.chancery.standalone.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.chancery.contract.Topics;
import org.chancery.enrich.EnrichService;
import org.chancery.standalone.running.Article;
import org.chancery.standalone.running.Broker;
import org.chancery.standalone.running.JavaProcess;
import org.chancery.standalone.running.PipelineTest;
import org.chancery.standalone.running.RunningPipeline;
import org.junit.jupiter.api.Test;

/** Killing the enrich service in the middle of its work loses and doubles nothing. */
@PipelineTest
class EnrichKilledIT {
    private static final int ARTICLES = 500;

    @Test
    void everyArticleIsStoredAndNoneTwice(RunningPipeline pipeline) {
        var articles = Article.summits("killed", ARTICLES);
        pipeline.services().stopEnrich();
        try (var broker = new Broker(pipeline.bootstrapServers())) {
            try (var killed = enrichProcess(pipeline)) {
                killed.awaitSaying("Started EnrichService");
                assertThat(pipeline.client().push(articles).statusCode()).isEqualTo(202);
                await().atMost(Duration.ofSeconds(60)).until(() -> enriched(broker) > 0);
                killed.kill();
            }
            assertThat(enriched(broker)).as("killed in the middle").isLessThan(ARTICLES);

            pipeline.services().startEnrich();

            await().atMost(Duration.ofSeconds(120))
                    .untilAsserted(() ->
                            assertThat(pipeline.client().articleIds("killed-")).hasSize(ARTICLES));
            assertThat(pipeline.client().articleIds("killed-")).doesNotHaveDuplicates();
            assertThat(enriched(broker)).as("enriched exactly once").isEqualTo(ARTICLES);
        }
    }

    private static long enriched(Broker broker) {
        return broker.read(Topics.ENRICHED_ARTICLES).stream()
                .filter(enriched -> enriched.key().startsWith("killed-"))
                .count();
    }

    private static JavaProcess enrichProcess(RunningPipeline pipeline) {
        return JavaProcess.start(
                EnrichService.class,
                Map.of(
                        "CHANCERY_KAFKA", pipeline.bootstrapServers(),
                        "CHANCERY_INSTANCE", "standalone",
                        "CHANCERY_ENRICH_PORT",
                                Integer.toString(pipeline.ports().enrich())),
                "--spring.autoconfigure.exclude=org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
                        + "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
                "--logging.level.root=info");
    }
}
