package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.chancery.ingest.running.BrokerTest;
import org.chancery.ingest.running.FeedClient;
import org.chancery.ingest.running.IngestInstance;
import org.chancery.ingest.running.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds by configuration. */
@BrokerTest
class FeedFileIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String OLD = "http://127.0.0.1:9/old";
    private static final String NEW = "http://127.0.0.1:9/new";
    private static final String OTHER = "http://127.0.0.1:9/other";

    @TempDir
    private Path directory;

    @Test
    void addsWhatIsNewAndTouchesNothingElse(Running running) throws IOException {
        var known = new FeedClient(running.ingest());
        var old = known.add("{\"url\": \"%s\", \"name\": \"Mine\", \"exclude\": [\"football\"]}".formatted(OLD));
        known.change(old, "{\"paused\": true}");
        known.add("{\"url\": \"%s\"}".formatted(OTHER));
        var before = known.one(old).text();
        var file = write(
                "{\"name\": \"Theirs\", \"url\": \"%s\"}".formatted(OLD),
                "",
                "{\"name\": \"New\", \"url\": \"%s\", \"language\": \"en\", \"region\": \"africa\"}".formatted(NEW));
        try (var started = start(running, file)) {
            var feeds = new FeedClient(started);

            await().atMost(PATIENCE).until(() -> feeds.list().each("feeds", "/url"), List.of(NEW, OLD, OTHER)::equals);

            assertThat(feeds.list().each("feeds", "/name").getFirst()).isEqualTo("New");
            assertThat(feeds.one(old).text()).isEqualTo(before);
            assertThat(known.one(old).text()).isEqualTo(before);
        } finally {
            known.removeAll();
        }
    }

    @Test
    void withALineThatIsNoFeedItDoesNotStart(Running running) throws IOException {
        var file = write("{\"url\": \"%s\"}".formatted(NEW), "{\"name\": \"Nowhere\"}");
        var odd = write("{\"url\": \"%s\", \"exlude\": []}".formatted(NEW));

        assertThatThrownBy(() -> start(running, file)).hasStackTraceContaining(file + ":2: url: is missing");
        assertThatThrownBy(() -> start(running, odd)).hasStackTraceContaining("exlude");
        assertThatThrownBy(() -> start(running, directory.resolve("missing")))
                .hasStackTraceContaining("CHANCERY_FEED_FILE");
    }

    private static IngestInstance start(Running running, Path file) {
        return IngestInstance.start(running.raw().broker(), "--CHANCERY_FEED_FILE=" + file);
    }

    private Path write(String... lines) throws IOException {
        return Files.write(Files.createTempFile(directory, "feeds", ".ndjson"), List.of(lines));
    }
}
