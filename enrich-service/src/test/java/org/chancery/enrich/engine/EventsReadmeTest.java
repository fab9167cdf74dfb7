package org.chancery.enrich.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.enrich.engine.lexicon.seed.SeedLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules that the README of seeds/events explains do what it says. */
class EventsReadmeTest {
    private static final Path README = Path.of("../seeds/events/README.md");
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @Test
    void itsExamplesAreRulesThatHold(@TempDir Path seeds) throws IOException {
        var rules = BLOCK.matcher(Files.readString(README))
                .results()
                .map((MatchResult block) -> block.group(1))
                .collect(Collectors.joining());
        Files.createDirectories(seeds.resolve("events"));
        Files.writeString(seeds.resolve("events/readme.yaml"), rules);

        var lexicon = SeedLoader.load(Optional.of(seeds));

        assertThat(lexicon.rules())
                .filteredOn(rule -> rule.id().startsWith("readme."))
                .hasSize(11);
        assertThat(new ExampleCheck(lexicon).faults()).isEmpty();
    }
}
