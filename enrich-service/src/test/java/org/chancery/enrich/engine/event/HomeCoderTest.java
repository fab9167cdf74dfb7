package org.chancery.enrich.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventScope;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.ArticleReader;
import org.chancery.enrich.engine.lexicon.seed.SmallLexicon;
import org.junit.jupiter.api.Test;

/** What the camps of one country do to one another. */
class HomeCoderTest {
    private static final ArticleReader READER = new ArticleReader(SmallLexicon.LEXICON, "test");

    @Test
    void tellsACampByTheCountryThatStandsBeforeOrBehindIt() {
        assertThat(told("Syldavian riot police attacked student protesters in Klow."))
                .containsExactly("SYL COP ASSAULT SYL CVL");
        assertThat(told("Borduria's opposition condemned the government.")).containsExactly("BOR OPP ACCUSE BOR GOV");
        assertThat(told("Police in Szohod attacked protesters.")).containsExactly("BOR COP ASSAULT BOR CVL");
    }

    @Test
    void takesAStateForItsGovernment() {
        assertThat(told("Syldavia condemned the opposition.")).containsExactly("SYL GOV ACCUSE SYL OPP");
    }

    @Test
    void takesTheCountryThatTheArticleIsAbout() {
        assertThat(told("Syldavia was quiet. Then police attacked protesters."))
                .containsExactly("SYL COP ASSAULT SYL CVL");
    }

    @Test
    void doesNotGuessTheCountryOfACamp() {
        assertThat(told("Police attacked protesters.")).isEmpty();
        assertThat(told("Syldavia visited Borduria. Then police attacked protesters."))
                .isEmpty();
    }

    @Test
    void tellsNothingOfCampsOfTwoCountries() {
        assertThat(told("Syldavian police attacked Bordurian protesters.")).isEmpty();
        assertThat(told("Protesters in Klow condemned the Bordurian government."))
                .isEmpty();
    }

    @Test
    void tellsNothingOfWhatOneCampDoesToItself() {
        assertThat(told("Syldavian police condemned the riot police.")).isEmpty();
    }

    @Test
    void tellsOfTheArmsOfOneGovernmentOnlyWhatTheyDoByForce() {
        assertThat(told("Syldavian soldiers attacked the government.")).containsExactly("SYL MIL ASSAULT SYL GOV");
        assertThat(told("The Syldavian government visited the soldiers.")).isEmpty();
    }

    @Test
    void leavesWhatIsInternationalAsItIs() {
        var article = read("Syldavian police attacked protesters. Syldavia condemned Borduria.");

        assertThat(article.events()).singleElement().satisfies(event -> {
            assertThat(line(event)).isEqualTo("SYL GOV ACCUSE BOR GOV");
            assertThat(event.scope()).isNull();
        });
        assertThat(article.domesticEvents())
                .singleElement()
                .extracting(DiplomaticEvent::scope, DiplomaticEvent::confidence)
                .containsExactly(EventScope.DOMESTIC, 0.7);
    }

    private static List<String> told(String body) {
        return read(body).allEvents().stream()
                .filter(event -> event.isWithin(EventScope.DOMESTIC))
                .map(HomeCoderTest::line)
                .toList();
    }

    private static EnrichedArticle read(String body) {
        var noon = SmallDesk.TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return READER.read(
                new RawArticle("home", 1, ArticleStatus.USABLE, null, null, null, null, body, "en", null, noon, null));
    }

    private static String line(DiplomaticEvent event) {
        return side(event.source()) + " " + event.type() + " " + side(event.target());
    }

    private static String side(List<EventActor> side) {
        return side.stream()
                .map(actor -> actor.country() + " " + actor.sector())
                .collect(Collectors.joining("+"));
    }
}
