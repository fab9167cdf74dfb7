package org.chancery.enrich.engine.lexicon.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.enrich.engine.lexicon.seed.yaml.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a file of types is said with its line. */
class OntologySeedsTest {
    @TempDir
    private Path seeds;

    @Test
    void anUnknownTypeIsNotSaid() throws IOException {
        given("said: [AGREE, PROMISE]");

        assertThat(errors()).anyMatch(error -> error.matches("events/ontology.yaml:\\d+: .*PROMISE.*"));
    }

    @Test
    void aTypeIsSaidOnce() throws IOException {
        given("said: [AGREE, AGREE]");

        assertThat(errors()).anyMatch(error -> error.matches("events/ontology.yaml:\\d+: AGREE is twice in 'said'"));
    }

    private void given(String said) throws IOException {
        try (var shipped = OntologySeedsTest.class.getResourceAsStream("/seeds/events/ontology.yaml")) {
            var text = new String(Objects.requireNonNull(shipped).readAllBytes(), StandardCharsets.UTF_8);
            var file = seeds.resolve("events/ontology.yaml");
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text.replaceFirst("(?m)^said: .*$", said));
        }
    }

    private List<String> errors() {
        return SeedCheck.faults(Optional.of(seeds), LocalDate.parse("2026-06-01")).stream()
                .map(Fault::toString)
                .toList();
    }
}
