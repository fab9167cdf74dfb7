package org.chancery.standalone.promise;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.chancery.contract.Topics;
import org.chancery.standalone.running.Article;
import org.chancery.standalone.running.Broker;
import org.chancery.standalone.running.PipelineTest;
import org.chancery.standalone.running.RunningPipeline;
import org.junit.jupiter.api.Test;

/** What arrives twice is kept once. */
@PipelineTest
class SameRecordTwiceIT {
    @Test
    void isStoredOnce(RunningPipeline pipeline) {
        var article = Article.summit("twice on the topic");
        var last = Article.summit("behind it");
        try (var broker = new Broker(pipeline.bootstrapServers())) {
            broker.write(Topics.RAW_ARTICLES, article.id(), article.json().getBytes(UTF_8));
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() ->
                            assertThat(pipeline.client().article(article.id())).isPresent());
            var events = pipeline.client().eventsOf(article.id());

            broker.write(Topics.RAW_ARTICLES, article.id(), article.json().getBytes(UTF_8));
            // The same key: when this one is stored, the second copy has been dealt with.
            broker.write(Topics.RAW_ARTICLES, article.id(), last.json().getBytes(UTF_8));
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() ->
                            assertThat(pipeline.client().article(last.id())).isPresent());

            assertThat(pipeline.client().articleIds("twice on the topic")).containsExactly(article.id());
            assertThat(events).isNotEmpty();
            assertThat(pipeline.client().eventsOf(article.id())).isEqualTo(events);
        }
    }

    @Test
    void isToldToTheOneWhoPushesIt(RunningPipeline pipeline) {
        var article = Article.summit("pushed twice");
        var first = pipeline.client().push(article);

        var second = pipeline.client().push(article);

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(first.body()).contains("\"admitted\"");
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).contains("\"duplicate\"");
    }
}
