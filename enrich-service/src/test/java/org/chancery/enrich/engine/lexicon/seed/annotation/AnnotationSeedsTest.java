package org.chancery.enrich.engine.lexicon.seed.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.contract.EventStatus;
import org.chancery.contract.EventType;
import org.chancery.contract.Field;
import org.chancery.contract.Passage;
import org.chancery.enrich.engine.lexicon.annotation.AnnotatedArticle;
import org.chancery.enrich.engine.lexicon.annotation.EventLabel;
import org.chancery.enrich.engine.lexicon.seed.SeedCheck;
import org.chancery.enrich.engine.lexicon.seed.yaml.Fault;
import org.chancery.enrich.engine.lexicon.seed.yaml.Faults;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels are read as they are written, and a wrong one is reported with file and line. */
class AnnotationSeedsTest {
    private static final String URL = "https://samples.chancery.example/2005/sudan-comprehensive-peace-agreement";

    @TempDir
    private Path seeds = Path.of("seeds");

    @Test
    void findsTheWordsThatTellAnEventInTitleAndBody() throws IOException {
        given("""
                - id: chad
                  date: 2011-03-04
                  title: Chad shuts border
                  body: |
                    Chad shuts border with Libya. It did so on Friday.
                  events:
                    - {event: TCD COERCE LBY, status: planned, mutual: true, maybe: true, told: ["Chad shuts border"]}
                """);

        var article = article();

        assertThat(article.day()).isEqualTo(LocalDate.parse("2011-03-04"));
        assertThat(article.events())
                .containsExactly(new EventLabel(
                        "TCD",
                        EventType.COERCE,
                        Optional.of("LBY"),
                        EventStatus.PLANNED,
                        true,
                        true,
                        List.of(
                                new Passage(Field.TITLE, 0, 17, "Chad shuts border"),
                                new Passage(Field.BODY, 0, 17, "Chad shuts border"))));
    }

    @Test
    void knowsATargetThatIsUnsaid() throws IOException {
        givenLabel("{event: TCD COERCE -, told: [Chad shut]}");

        assertThat(article().events())
                .singleElement()
                .extracting(EventLabel::target)
                .isEqualTo(Optional.empty());
    }

    @Test
    void knowsAPartyOfSeveralWords() throws IOException {
        givenLabel("{event: ARAB LEAGUE REQUEST WORLD BANK, told: [Chad shut]}");

        assertThat(article().events())
                .singleElement()
                .extracting(EventLabel::source, EventLabel::target)
                .containsExactly("ARAB LEAGUE", Optional.of("WORLD BANK"));
    }

    @Test
    void readsTheEditionOfADay() throws IOException {
        given("""
                - article: https://samples.chancery.example/2016/turkey-coup-attempt
                  date: 2016-07-16
                  events: [{event: TUR COERCE TUR, told: [crushes coup attempt]}]
                """);

        assertThat(errors()).isEmpty();
    }

    @Test
    void readsASampleArticleByItsUrl() throws IOException {
        given("""
                - article: %s
                  events:
                    - {event: SDN AGREE SPLM, mutual: true, told: ["signed a comprehensive peace agreement"]}
                """.formatted(URL));

        assertThat(article().day()).isEqualTo(LocalDate.parse("2005-01-09"));
        assertThat(article().title()).startsWith("Sudan and southern rebels sign accord");
        assertThat(article().events()).hasSize(1);
    }

    @Test
    void readsASampleHoweverItsJsonIsWritten() throws IOException {
        givenSample("""
                {"body":"Chad shut the border.","publishedAt":"2011-03-04T10:00:00Z","url":"https://chad.example/1"}
                """);
        given(
                "- {article: https://chad.example/1, date: 2011-03-04, events: [{event: TCD COERCE LBY, told: [Chad shut]}]}");
        assertThat(errors()).isEmpty();
    }

    @Test
    void reportsASampleThatIsNoArticleWithItsLine() throws IOException {
        givenSample("""
                {"url": "https://chad.example/1", "publishedAt": "2011-03-04T10:00:00Z", "body": "Chad shut the border."}
                {"url": "https://chad.example/2", "publishedAt": "someday", "body": "Chad shut the border."}
                {"url": "https://chad.example/3
                """);
        assertThat(faults("articles/chad.ndjson"))
                .hasSize(2)
                .contains("articles/chad.ndjson:2: 'someday' is no day; write 2010-08-07, 2010-08 or 2010")
                .anyMatch(fault -> fault.startsWith("articles/chad.ndjson:3: is not YAML: "));
    }

    private void givenSample(String lines) throws IOException {
        Files.createDirectories(seeds.resolve("articles"));
        Files.writeString(seeds.resolve("articles/chad.ndjson"), lines);
    }

    @Test
    void refusesAnUnknownSample() throws IOException {
        given("- {article: https://samples.chancery.example/1066/hastings, events: []}\n");

        assertThat(errors())
                .containsExactly(
                        "annotated/samples.yaml:1: no sample article has this url (and day); see seeds/articles");
    }

    @Test
    void refusesAnUnknownParty() throws IOException {
        givenLabel("{event: TCD COERCE LYB, told: [Chad shut]}");

        assertThat(errors())
                .containsExactly(
                        "annotated/samples.yaml:5: unknown party 'LYB'; write the id of a country or of an organisation in the seeds");
    }

    @Test
    void callsNoPartyUnknownWhereThePartiesCannotBeRead() throws IOException {
        Files.createDirectories(seeds.resolve("organisations"));
        Files.writeString(seeds.resolve("organisations/more.yaml"), "- {name: Nameless}\n");
        givenLabel("{event: TCD COERCE LYB, told: [Chad shut]}");
        assertThat(errors()).isEmpty();
        assertThat(faults("organisations/more.yaml")).hasSize(1);
    }

    @Test
    void refusesAnUnknownType() throws IOException {
        givenLabel("{event: TCD CLOSE LBY, told: [Chad shut]}");

        assertThat(errors())
                .singleElement()
                .asString()
                .startsWith("annotated/samples.yaml:5: the event 'TCD CLOSE LBY' must be SOURCE TYPE TARGET, as in "
                        + "'FRA CONSULT DEU', with a type of AGREE|CONSULT|");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "mutual: yes    | must be true or false, is 'yes'",
                "maybe: TRUE    | must be true or false, is 'TRUE'",
                "scope: foreign | unknown scope 'foreign'; known is domestic",
            })
    void refusesWhatAKeyCannotSay(String key, String fault) throws IOException {
        givenLabel("{event: TCD COERCE LBY, %s, told: [Chad shut]}".formatted(key));
        assertThat(errors()).containsExactly("annotated/samples.yaml:5: " + fault);
    }

    @Test
    void refusesWordsThatAreNotInTheArticle() throws IOException {
        givenLabel("{event: TCD COERCE LBY, told: [Chad closed]}");

        assertThat(errors())
                .containsExactly(
                        "annotated/samples.yaml:5: 'Chad closed' is neither in the title nor in the body; quote it exactly");
    }

    @Test
    void refusesALabelWithoutItsWords() throws IOException {
        givenLabel("{event: TCD COERCE LBY}");

        assertThat(errors()).containsExactly("annotated/samples.yaml:5: needs 'told', the words that tell the event");
    }

    @Test
    void refusesAnArticleThatIsListedTwice() throws IOException {
        given("""
                - {id: chad, date: 2011-03-04, body: Chad shut the border., events: []}
                - {id: chad, date: 2011-03-04, body: Chad shut the border., events: []}
                """);

        assertThat(errors()).containsExactly("annotated/samples.yaml:2: article chad is listed twice; keep one entry");
    }

    @Test
    void reportsEveryWrongLabel() throws IOException {
        given("""
                - id: chad
                  date: 2011-03-04
                  body: Chad shut the border with Libya.
                  events:
                    - {event: TCD COERCE, told: [Chad shut]}
                    - {event: TCD COERCE LBY, status: retracted, told: [Chad shut]}
                """);

        assertThat(errors())
                .hasSize(2)
                .contains("annotated/samples.yaml:6: an article cannot tell the status 'RETRACTED'; known are "
                        + "[HAPPENED, PLANNED, HYPOTHETICAL, DENIED, HISTORICAL]");
    }

    private void givenLabel(String label) throws IOException {
        given("""
                - id: chad
                  date: 2011-03-04
                  body: Chad shut the border with Libya.
                  events:
                    - %s
                """.formatted(label));
    }

    private void given(String annotated) throws IOException {
        Files.createDirectories(seeds.resolve("annotated"));
        Files.writeString(seeds.resolve("annotated/samples.yaml"), annotated);
    }

    private AnnotatedArticle article() {
        var faults = new Faults(LocalDate.MAX);
        var articles = AnnotationSeeds.read(
                SeedFiles.of(Optional.of(seeds)),
                Set.of("TCD", "LBY", "SDN", "SPLM", "ARAB LEAGUE", "WORLD BANK")::contains,
                faults);
        return articles.stream()
                .filter(article -> article.id().equals("chad") || article.id().startsWith(URL))
                .findFirst()
                .orElseThrow();
    }

    private List<String> errors() {
        return faults("annotated/samples.yaml");
    }

    private List<String> faults(String file) {
        return SeedCheck.faults(Optional.of(seeds), LocalDate.MAX).stream()
                .filter(fault -> fault.file().equals(file))
                .map(Fault::toString)
                .toList();
    }
}
