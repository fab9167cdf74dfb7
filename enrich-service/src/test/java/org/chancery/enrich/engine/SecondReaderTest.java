package org.chancery.enrich.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventStatus;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.event.relation.Contribution;
import org.chancery.enrich.engine.lexicon.seed.SmallLexicon;
import org.junit.jupiter.api.Test;

/** What the second reader makes of what it has been taught. */
class SecondReaderTest {
    private static final String SCOLDED =
            "- {id: scold-%d, date: 2012-06-01, body: Borduria scolded Freedonia., events: "
                    + "[{event: BOR ACCUSE FRE, told: [Borduria scolded Freedonia]}]}\n";
    private static final String CUP =
            "- {id: cup-%d, date: 2012-06-01, body: Borduria attacked Freedonia in the cup final., events: []}\n";
    private static final String ATTACKED =
            "- {id: attack-%d, date: 2012-06-01, body: Borduria attacked Freedonia at dawn., events: "
                    + "[{event: BOR ASSAULT FRE, told: [Borduria attacked Freedonia]}]}\n";

    private static final String TAUGHT = times(4, SCOLDED) + times(4, CUP) + times(4, ATTACKED);

    /** Made once, as it learns for a second. */
    private static final ArticleReader READER = reader(TAUGHT);

    @Test
    void withoutLabelsTheRulesReadAlone() {
        assertThat(lines(new ArticleReader(SmallLexicon.LEXICON, "test"), "Syldavia scolded Borduria."))
                .isEmpty();
        assertThat(lines(
                        new ArticleReader(SmallLexicon.LEXICON, "test"),
                        "Syldavia attacked Borduria in the cup final."))
                .containsExactly("Syldavia ASSAULT Borduria attack");
    }

    @Test
    void labelledSentencesAddWhatNoRuleReads() {
        assertThat(lines(READER, "Syldavia scolded Borduria."))
                .containsExactly("Syldavia ACCUSE Borduria model.accuse");
    }

    @Test
    void labelledSentencesSilenceARuleWhereItsWordsMeanNothing() {
        assertThat(lines(READER, "Syldavia attacked Borduria in the cup final."))
                .isEmpty();
        assertThat(lines(READER, "Syldavia attacked Borduria at dawn."))
                .containsExactly("Syldavia ASSAULT Borduria attack");
    }

    @Test
    void whatNoRuleReadsHasTheStatusThatItsClauseGives() {
        assertThat(READER.read(article("Syldavia to scold Borduria.")).events())
                .singleElement()
                .returns(EventStatus.PLANNED, DiplomaticEvent::status);
        assertThat(READER.read(article("It opened the door for Syldavia to scold Borduria."))
                        .events())
                .singleElement()
                .returns(EventStatus.HAPPENED, DiplomaticEvent::status);
    }

    @Test
    void labelledStatusesSayHowItIsTold() {
        var olden = ATTACKED.replace("attack-", "olden-")
                .replace("at dawn", "in olden times")
                .replace("ASSAULT FRE,", "ASSAULT FRE, status: historical,");
        var text = article("Syldavia attacked Borduria in olden times.");

        assertThat(READER.read(text).events()).singleElement().returns(EventStatus.HAPPENED, DiplomaticEvent::status);
        assertThat(reader(TAUGHT + times(20, olden)).read(text).events())
                .singleElement()
                .returns(EventStatus.HISTORICAL, DiplomaticEvent::status);
    }

    @Test
    void ofATypeThatNoRuleReadsTheLikeliestPairIsTold() {
        assertThat(lines(READER, "Near Freedonia Syldavia scolded Borduria."))
                .containsExactly("Syldavia ACCUSE Borduria model.accuse");
        assertThat(lines(READER, "Borduria, Freedonia scolded Syldavia."))
                .containsExactly("Freedonia ACCUSE Syldavia model.accuse");
    }

    @Test
    void wordsThatReportNothingByARuleAddNothing() {
        assertThat(lines(reader(times(8, SCOLDED.replace("scold", "hail"))), "Syldavia hailed Borduria."))
                .containsExactly("Syldavia ACCUSE Borduria model.accuse");
        assertThat(lines(reader(times(8, SCOLDED.replace("scold", "mourn"))), "Syldavia mourned Borduria."))
                .isEmpty();
    }

    @Test
    void aRuleInDoubtIsToldAsIfNoRuleReadIt() {
        var doubted = ATTACKED.replace("attack", "doubt").replace("ASSAULT", "REJECT");
        var feigned = CUP.replace("attack", "doubt").replace(" in the cup final", " at dawn");
        var played = CUP.replace(" in the cup final", " at dawn");
        var rarely = reader(
                times(2, doubted) + times(6, feigned) + times(2, ATTACKED) + times(6, played.replace("cup-", "play-")));
        assertThat(lines(rarely, "Syldavia attacked Borduria at dawn."))
                .containsExactly("Syldavia ASSAULT Borduria attack");
        assertThat(lines(rarely, "Syldavia doubted Borduria at dawn.")).isEmpty();
        assertThat(lines(reader(times(8, doubted)), "Syldavia doubted Borduria at dawn."))
                .containsExactly("Syldavia REJECT Borduria doubt");
    }

    @Test
    void oneMoreLabelledSentenceChangesAReading() {
        var praised = "- {id: hail, date: 2012-06-01, body: Borduria hailed Freedonia., events: "
                + "[{event: BOR AGREE FRE, told: [Borduria hailed Freedonia]}]}\n";

        assertThat(lines(READER, "Syldavia hailed Borduria.")).doesNotContain("Syldavia AGREE Borduria model.agree");
        assertThat(lines(reader(TAUGHT + praised), "Syldavia hailed Borduria."))
                .containsExactly("Syldavia AGREE Borduria model.agree");
    }

    @Test
    void whatIsArguableTeachesNothing() {
        var arguable = SCOLDED.replace("scold-", "arguable-").replace("ACCUSE FRE,", "ACCUSE FRE, maybe: true,");

        assertThat(lines(reader(times(4, CUP) + times(8, arguable)), "Syldavia scolded Borduria."))
                .isEmpty();
        assertThat(lines(reader(times(4, CUP) + times(8, SCOLDED)), "Syldavia scolded Borduria."))
                .hasSize(1);
    }

    @Test
    void articlesInWhichNothingIsDoneTeachNothing() {
        assertThat(lines(reader(times(4, CUP)), "Syldavia attacked Borduria at dawn."))
                .containsExactly("Syldavia ASSAULT Borduria attack");
    }

    @Test
    void theSameLabelsTeachTheSame() {
        var article = article("Syldavia scolded Borduria.");

        assertThat(reader(TAUGHT).read(article).events())
                .isNotEmpty()
                .isEqualTo(READER.read(article).events());
    }

    @Test
    void theExplanationAddsUpToTheConfidence() {
        var article = article("Syldavia scolded Borduria.");
        var reader = reader(times(8, SCOLDED));
        var event = reader.read(article).events().getFirst();

        var explanation = reader.explain(article).get(event.id());

        assertThat(explanation).extracting(Contribution::feature).contains("source does: scold");
        // only ACCUSE and nothing have been taught, so the odds against nothing are all the odds there are
        double odds = explanation.stream().mapToDouble(Contribution::weight).sum();
        assertThat(event.confidence()).isCloseTo(1 / (1 + Math.exp(-odds)), within(0.05));
    }

    private static String times(int count, String entry) {
        return IntStream.range(0, count).mapToObj(entry::formatted).collect(Collectors.joining());
    }

    private static List<String> lines(ArticleReader reader, String body) {
        return reader.read(article(body)).events().stream()
                .map(SecondReaderTest::line)
                .toList();
    }

    private static String line(DiplomaticEvent event) {
        return "%s %s %s %s"
                .formatted(
                        event.source().getFirst().name(),
                        event.type(),
                        event.target().getFirst().name(),
                        event.rule());
    }

    /** One that has learnt from these articles. */
    private static ArticleReader reader(String annotated) {
        return new ArticleReader(SmallLexicon.annotated(annotated), "test");
    }

    private static RawArticle article(String body) {
        return new RawArticle("desk", 1, ArticleStatus.USABLE, null, null, null, null, body, "en", null, null, null);
    }
}
