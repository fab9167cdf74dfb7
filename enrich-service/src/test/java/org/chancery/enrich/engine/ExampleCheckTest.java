package org.chancery.enrich.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.seed.SeedLoader;
import org.chancery.enrich.engine.lexicon.seed.yaml.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sentences of the seeds are read as they say. */
class ExampleCheckTest {
    private static final int SENSES = 600;
    private static final int TOPICS = 47;

    @Test
    void everyExampleOfTheSeedsIsReadAsItSays() {
        assertThat(new ExampleCheck(Desk.LEXICON).faults()).isEmpty();
    }

    @Test
    void everyTopicHasSixExamplesOfEachKind() {
        assertThat(Desk.LEXICON.issues()).hasSize(TOPICS).allSatisfy(issue -> {
            assertThat(issue.terms()).hasSizeGreaterThanOrEqualTo(40);
            assertThat(issue.examples().matches()).hasSizeGreaterThanOrEqualTo(6);
            assertThat(issue.examples().passesBy()).hasSizeGreaterThanOrEqualTo(6);
        });
    }

    @Test
    void eachTypeOfEventHasItsSenses() {
        assertThat(Desk.LEXICON.rules().stream()
                        .mapToInt(ExampleCheckTest::senses)
                        .sum())
                .isGreaterThan(SENSES);
        assertThat(Desk.LEXICON.rules()).extracting(EventRule::type).contains(EventType.values());
    }

    @Test
    void anExampleThatFailsIsToldWithItsLine(@TempDir Path seeds) throws IOException {
        Files.createDirectories(seeds.resolve("issues"));
        Files.writeString(seeds.resolve("issues/gardens.yaml"), """
                id: gardens
                label: Gardens
                terms:
                  strong: [rose]
                matches:
                  - "The sea is blue."
                """);

        assertThat(new ExampleCheck(SeedLoader.load(Optional.of(seeds))).faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "issues/gardens.yaml:6: 'The sea is blue.' is not tagged gardens; correct the terms or the example");
    }

    @Test
    void anExampleOfARuleSaysWhatMustBeReadInIt(@TempDir Path seeds) throws IOException {
        Files.createDirectories(seeds.resolve("events"));
        Files.writeString(seeds.resolve("events/zz.yaml"), """
                - id: zz.praise
                  type: SUPPORT
                  cameo: "051"
                  verbs:
                    - serenade
                  matches:
                    - "[Chile] serenaded {Peru}."
                    - text: "[Chile] serenaded {Peru} on Monday."
                      rule: zz.praise
                      mode: none
                      status: happened
                      source: CHL
                      target: PER
                    - text: "[Chile] will serenade {Peru}."
                      status: happened
                    - text: "[Chile] serenaded {Peru} on Friday."
                      target: BOL
                """);

        assertThat(new ExampleCheck(SeedLoader.load(Optional.of(seeds))).faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "events/zz.yaml:14: '[Chile] will serenade {Peru}.' is not coded SUPPORT; correct the terms or the example",
                        "events/zz.yaml:16: '[Chile] serenaded {Peru} on Friday.' has the target PER, not BOL;"
                                + " correct the terms or the example");
    }

    @Test
    void everyRuleThatReportsEventsHasAnExampleThatFiresIt() {
        assertThat(Desk.LEXICON.rules())
                .filteredOn(rule -> !rule.isSilent())
                .allSatisfy(rule -> assertThat(rule.examples().matches())
                        .anySatisfy(example -> assertThat(example.expected()).containsEntry("rule", rule.id())));
    }

    private static int senses(EventRule rule) {
        return rule.verbs().size() + rule.nouns().size();
    }
}
