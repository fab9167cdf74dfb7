package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.enrich.engine.ArticleReader;
import org.chancery.enrich.engine.ReloadingArticleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

/** Operators see with which seeds articles are read, and that changed ones are broken. */
class SeedsWatchTest {
    @TempDir
    private Path seeds = Path.of("seeds");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void brokenSeedsAreOutOfServiceUntilTheyAreMended() throws IOException {
        var reader = reader();
        var watch = new SeedsWatch(reader, meters);
        var health = new SeedsHealthIndicator(reader);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        var before = lexicon();

        given("country: [");
        watch.look();

        assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(health.health().getDetails().get("reason")).asString().contains("leaders/vut.yaml");
        assertThat(reloads("refused")).isOne();
        assertThat(lexicon()).isEqualTo(before);

        given("country: VUT\n");
        watch.look();

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(reloads("swapped")).isOne();
        assertThat(lexicon()).isNotEqualTo(before);
    }

    private double reloads(String outcome) {
        return meters.get("chancery.lexicon.reloads")
                .tag("outcome", outcome)
                .counter()
                .count();
    }

    private String lexicon() {
        return String.valueOf(meters.get("chancery.engine.info").gauge().getId().getTag("lexicon"));
    }

    private ReloadingArticleReader reader() throws IOException {
        Files.createDirectories(seeds);
        return new ReloadingArticleReader(
                Optional.of(seeds), lexicon -> new ArticleReader(lexicon.withoutAnnotated(), "test"));
    }

    private void given(String country) throws IOException {
        var file = seeds.resolve("leaders/vut.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, country);
    }
}
