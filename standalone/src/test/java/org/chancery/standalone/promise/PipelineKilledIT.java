package org.chancery.standalone.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chancery.standalone.running.RunningPipeline.freePorts;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.chancery.standalone.running.Article;
import org.chancery.standalone.running.JavaProcess;
import org.chancery.standalone.running.PipelineClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Killing the whole pipeline in the middle of a push loses nothing that was answered with 202, and doubles nothing. */
@Timeout(300)
class PipelineKilledIT {
    private static final int BATCH = 20;
    private static final int ARTICLES = 2_000;

    @Test
    void everyAcceptedArticleIsInTheDatabaseOnce(@TempDir Path data) throws InterruptedException {
        var ports = freePorts();
        var client = new PipelineClient(ports);
        var accepted = new ConcurrentLinkedQueue<String>();
        try (var killed = JavaProcess.up(data, ports)) {
            var push = Thread.ofVirtual().start(() -> push(client, accepted));
            await().atMost(Duration.ofSeconds(60)).until(() -> accepted.size() > ARTICLES / 4);
            killed.kill();
            push.join();
        }
        assertThat(accepted).as("killed in the middle").hasSizeLessThan(ARTICLES);

        try (var again = JavaProcess.up(data, ports)) {
            await().atMost(Duration.ofSeconds(120))
                    .untilAsserted(() -> assertThat(client.articleIds("kept-")).containsAll(accepted));
            assertThat(client.articleIds("kept-")).doesNotHaveDuplicates();
            again.stop();
            assertThat(again.said()).last().asString().startsWith("Stopped");
        }
    }

    private static void push(PipelineClient client, Queue<String> accepted) {
        var articles = Article.summits("kept", ARTICLES);
        try {
            for (var from = 0; from < ARTICLES; from += BATCH) {
                var batch = articles.subList(from, from + BATCH);
                if (client.push(batch).statusCode() == 202) {
                    accepted.addAll(idsOf(batch));
                }
            }
        } catch (UncheckedIOException _) {
            // the pipeline was killed
        }
    }

    private static List<String> idsOf(List<Article> batch) {
        return new ArrayList<>(batch.stream().map(Article::id).toList());
    }
}
