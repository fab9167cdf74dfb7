package org.chancery.standalone.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chancery.standalone.running.RunningPipeline.freePorts;

import java.nio.file.Path;
import java.time.Duration;
import org.chancery.standalone.running.Article;
import org.chancery.standalone.running.Disk;
import org.chancery.standalone.running.JavaProcess;
import org.chancery.standalone.running.PipelineClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A full disk ends the pipeline with a word to the person in front of it, leaves no process behind, and loses nothing. */
@Timeout(300)
class DiskFullIT {
    private static final int SPACE_MIB = 400;

    @TempDir
    Path directory;

    private Disk disk;

    @BeforeEach
    void mount() {
        disk = Disk.mount(directory, SPACE_MIB);
    }

    @AfterEach
    void unmount() {
        disk.close();
    }

    @Test
    void isSaidAndNothingIsLost() {
        var ports = freePorts();
        var client = new PipelineClient(ports);
        var kept = Article.summit("kept before the disk was full");
        try (var pipeline = JavaProcess.up(directory, ports)) {
            assertThat(client.push(kept).statusCode()).isEqualTo(202);
            disk.fill();

            var articles = Article.summits("filling", 10_000).iterator();
            await().atMost(Duration.ofSeconds(120)).until(() -> {
                pushQuietly(client, articles.next());
                return !pipeline.isAlive();
            });
            assertThat(pipeline.said()).anySatisfy(line -> assertThat(line).contains("cannot write to"));
        }
        assertThat(ProcessHandle.allProcesses().flatMap(process -> process.info().commandLine().stream()))
                .noneMatch(command -> command.contains(directory.toString()));

        disk.clear();
        try (var _ = JavaProcess.up(directory, ports)) {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(client.article(kept.id())).isPresent());
        }
    }

    private static void pushQuietly(PipelineClient client, Article article) {
        try {
            client.push(article);
        } catch (RuntimeException _) {
            // it may be gone by now
        }
    }
}
