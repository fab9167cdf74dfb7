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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights are numbers, all are there, and none is misspelt. */
class WeightSeedsTest {
    @TempDir
    private Path seeds;

    @Test
    void aWordIsNoWeight() throws IOException {
        given("  lead: 0.2", "  lead: some");

        assertThat(errors())
                .singleElement()
                .asString()
                .matches("engine/weights.yaml:\\d+: 'lead' must be a number, is 'some'");
    }

    @Test
    void aWeightMustNotBeMissing() throws IOException {
        given("  lead: 0.2", "");

        assertThat(errors()).singleElement().asString().matches("engine/weights.yaml:\\d+: needs 'lead'");
    }

    @Test
    void aWeightThatNobodyReadsIsRefused() throws IOException {
        given("  lead: 0.2", "  leed: 0.2");

        assertThat(errors())
                .singleElement()
                .asString()
                .matches("engine/weights.yaml:\\d+: unknown key 'leed'; known are share, title, lead");
    }

    @ParameterizedTest
    @CsvSource({"price,6,0", "price,6,-1", "price,6,NaN", "least-examples,3,0", "iterations,40,0"})
    void whatLearningNeedsIsMoreThanZero(String key, String usual, String given) throws IOException {
        given("  %s: %s".formatted(key, usual), "  %s: %s".formatted(key, given));
        assertThat(errors())
                .singleElement()
                .asString()
                .matches("engine/weights.yaml:\\d+: '%s' must be more than 0, is '%s'".formatted(key, given));
    }

    private void given(String line, String instead) throws IOException {
        try (var shipped = WeightSeedsTest.class.getResourceAsStream("/seeds/engine/weights.yaml")) {
            var text = new String(Objects.requireNonNull(shipped).readAllBytes(), StandardCharsets.UTF_8);
            var file = seeds.resolve("engine/weights.yaml");
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text.replaceFirst("(?m)^" + line + "$", instead));
        }
    }

    private List<String> errors() {
        return SeedCheck.faults(Optional.of(seeds), LocalDate.parse("2026-06-01")).stream()
                .filter(fault -> fault.isError() && fault.file().startsWith("engine/"))
                .map(Fault::toString)
                .toList();
    }
}
