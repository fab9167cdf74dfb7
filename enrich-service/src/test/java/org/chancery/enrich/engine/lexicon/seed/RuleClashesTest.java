package org.chancery.enrich.engine.lexicon.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.seed.yaml.Fault;
import org.chancery.enrich.engine.lexicon.seed.yaml.LexiconBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pattern stands once, or the rules say which of them goes first. */
class RuleClashesTest {
    private static final String PRAISE = """
            - id: zz.praise
              type: SUPPORT
              cameo: "051"
              verbs:
                - serenade
            """;

    @TempDir
    private Path seeds;

    @Test
    void aPatternOfTwoTypesIsAnErrorWithBothPlaces() throws IOException {
        write(PRAISE + mock(""));

        assertThat(faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "events/zz.yaml:10: 'serenade' of zz.mock (ACCUSE) is also in zz.praise (SUPPORT), events/zz.yaml:5;"
                                + " remove one, or let one rule go 'over' the other");
        assertThatThrownBy(() -> SeedLoader.load(Optional.of(seeds)))
                .isInstanceOf(LexiconBroken.class)
                .hasMessageContaining("zz.mock");
    }

    @Test
    void aRuleThatGoesOverAnotherStandsBeforeIt() throws IOException {
        write(PRAISE + mock("  over: [zz.praise]\n"));

        assertThat(faults()).isEmpty();
        assertThat(SeedLoader.load(Optional.of(seeds)).rules())
                .extracting(EventRule::id)
                .containsSubsequence("zz.mock", "zz.praise");
    }

    @Test
    void whatGoesOverARuleStandsBeforeAllThatThisRuleGoesOver() throws IOException {
        write(rule("zz.third", "") + rule("zz.first", "zz.second") + rule("zz.second", "zz.third"));

        assertThat(SeedLoader.load(Optional.of(seeds)).rules())
                .extracting(EventRule::id)
                .containsSubsequence("zz.first", "zz.second", "zz.third");
    }

    @Test
    void noRulesGoOverOneAnotherInACircle() throws IOException {
        write(rule("zz.one", "zz.two") + rule("zz.two", "zz.three") + rule("zz.three", "zz.one"));

        assertThat(faults())
                .extracting(Fault::toString)
                .containsExactly("events/zz.yaml:1: rules go 'over' one another in a circle: zz.two, zz.three, zz.one;"
                        + " remove one 'over'");
    }

    @Test
    void noRuleGoesOverItself() throws IOException {
        write(rule("zz.one", "zz.one"));

        assertThat(faults())
                .extracting(Fault::toString)
                .containsExactly("events/zz.yaml:1: rule zz.one goes 'over' itself; remove that");
    }

    @Test
    void itGoesOverNoRuleThatIsNotThere() throws IOException {
        write(mock("  over: [zz.nobody]\n"));

        assertThat(faults()).extracting(Fault::toString).containsExactly("events/zz.yaml:4: unknown rule 'zz.nobody'");
    }

    @Test
    void aPatternTwiceInOneTypeIsAWarning() throws IOException {
        write(PRAISE + "    - serenade\n");

        assertThat(faults()).extracting(Fault::severity).containsExactly(Fault.Severity.WARNING);
    }

    /** A verb of its own, so that only {@code over} says which rule goes before which. */
    private static String rule(String id, String over) {
        return """
                - id: %s
                  type: ACCUSE
                  cameo: "111"
                  over: [%s]
                  verbs: [serenade %s]
                """.formatted(id, over, id.substring(3));
    }

    private static String mock(String over) {
        return """
                - id: zz.mock
                  type: ACCUSE
                  cameo: "111"
                """ + over + """
                  verbs:
                    - serenade
                """;
    }

    private void write(String rules) throws IOException {
        Files.createDirectories(seeds.resolve("events"));
        Files.writeString(seeds.resolve("events/zz.yaml"), rules);
    }

    private List<Fault> faults() {
        return SeedCheck.faults(Optional.of(seeds), LocalDate.parse("2026-01-01")).stream()
                .filter(fault -> fault.file().startsWith("events/"))
                .toList();
    }
}
