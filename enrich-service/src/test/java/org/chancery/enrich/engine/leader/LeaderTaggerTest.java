package org.chancery.enrich.engine.leader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.contract.LeaderTag;
import org.chancery.contract.Mention;
import org.chancery.contract.RawArticle;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.ArticleReader;
import org.chancery.enrich.engine.lexicon.seed.SeedLoader;
import org.junit.jupiter.api.Test;

/** Who is found in a text on a day. */
class LeaderTaggerTest {
    private static final ArticleReader READER =
            new ArticleReader(SeedLoader.load(Optional.empty()).withoutAnnotated(), "test");

    @Test
    void resolvesAnOfficeByTheDayOfTheArticle() {
        var text = "The French president spoke on Monday.";

        assertThat(names(on("2010-05-01", text))).containsExactly("Nicolas Sarkozy");
        assertThat(names(on("2014-05-01", text))).containsExactly("François Hollande");
    }

    @Test
    void letsAFullNameAnchorTheFamilyNamesBehindIt() {
        var leaders = on(
                "2022-10-03", "Colombia's president, Gustavo Petro, disagreed. Petro said so. Reporters asked Petro.");

        assertThat(names(leaders)).containsExactly("Gustavo Petro");
        assertThat(leaders.getFirst().mentions()).hasSize(3);
    }

    @Test
    void tellsNamesakesApartByTheDay() {
        assertThat(names(on("1991-01-20", "President Bush spoke."))).containsExactly("George H. W. Bush");
        assertThat(names(on("2005-01-20", "President Bush spoke."))).containsExactly("George W. Bush");
    }

    @Test
    void guessesNobodyFromABareFamilyNameWithoutACue() {
        assertThat(on("2007-01-02", "The plumber thanked Brown and Rice for the soup."))
                .isEmpty();
    }

    @Test
    void marksAnOfficeThatHasEndedAsFormer() {
        var leader =
                on("2022-10-03", "Former President Barack Obama visited Kenya.").getFirst();

        assertThat(leader.role()).isEqualTo(Role.FORMER);
        assertThat(leader.office()).isEqualTo("former President");
        assertThat(leader.country()).isEqualTo("USA");
    }

    @Test
    void findsAnOfficialOutsideTheKnowledgeBaseByTitleAndName() {
        var leader = on("2015-03-01", "Turkey's newly appointed ambassador to Chad, Ahmet Deneme, arrived.")
                .getFirst();

        assertThat(leader.name()).isEqualTo("Ahmet Deneme");
        assertThat(leader.known()).isFalse();
        assertThat(leader.role()).isEqualTo(Role.ENVOY);
        assertThat(leader.country()).isEqualTo("TUR");
    }

    @Test
    void readsTheTitleBehindAName() {
        var leader = on("2015-03-01", "Ana Ejemplo, a former Chilean trade minister, agreed.")
                .getFirst();

        assertThat(leader.name()).isEqualTo("Ana Ejemplo");
        assertThat(leader.country()).isEqualTo("CHL");
        assertThat(leader.role()).isEqualTo(Role.FORMER);
    }

    @Test
    void givesTheOfficialOfOneCountryThatCountryWhereNothingElseIsSaid() {
        var leader = on("2015-03-01", "“We agree,” Jo Sample, assistant secretary of State for regional affairs, said.")
                .getFirst();

        assertThat(leader.country()).isEqualTo("USA");
        assertThat(leader.office()).isEqualTo("Assistant Secretary of State");
    }

    @Test
    void takesNoBusinessSpokesmanForAnOfficial() {
        assertThat(on("2015-03-01", "The price is fair, said company spokesman Jerry Sample of the bakery."))
                .isEmpty();
    }

    @Test
    void takesNoAirportForThePersonItIsNamedAfter() {
        assertThat(on("2007-01-02", "Bags were stolen at George Bush Intercontinental Airport in Houston."))
                .isEmpty();
    }

    @Test
    void takesNoPhotographerForALeader() {
        assertThat(on("2022-10-03", "A plane lands in Bogota.\n(Barack Obama / Pool)"))
                .isEmpty();
    }

    @Test
    void knowsItsPeopleWithMiddleNamesAndMothersNames() {
        assertThat(names(on("2022-11-03", "Gustavo Francisco Petro Urrego spoke to reporters.")))
                .containsExactly("Gustavo Petro");
    }

    @Test
    void knowsAHolderByAMisspeltNameBesideTheOffice() {
        assertThat(names(on("2012-04-09", "President Dilma Roussef arrived in Washington.")))
                .containsExactly("Dilma Rousseff");
    }

    @Test
    void keepsToTheSpellingOfTheArticle() {
        var leaders = on(
                "2010-06-01",
                "President Mahmoud Ahmedinejad of Iran spoke. Mr. Ahmedinejad smiled. Reporters asked Ahmedinejad.");

        assertThat(names(leaders)).containsExactly("Mahmoud Ahmadinejad");
        assertThat(leaders.getFirst().mentions()).hasSize(3);
    }

    @Test
    void forgivesASlipInTheNameOfSomebodyIntroduced() {
        var leaders = on(
                "2005-06-01",
                "Spain's prime minister, José Luis Rodríguez Zapatero, spoke. Zapatro smiled at the Zapateros.");

        assertThat(names(leaders)).containsExactly("José Luis Rodríguez Zapatero");
        assertThat(leaders.getFirst().mentions())
                .extracting(Mention::text)
                .last()
                .isEqualTo("Zapatro");
    }

    @Test
    void knowsTheHolderOfAnOfficeNamedBeforeByMrAndTheFamilyName() {
        assertThat(names(on("2005-02-03", "The finance minister of Turkey would not say. Mr. Unakitan smiled.")))
                .contains("Kemal Unakitan");
        assertThat(on("2005-02-03", "The plumber of Turkey would not say. Mr. Unakitan smiled."))
                .isEmpty();
    }

    @Test
    void looksForNoRankBeyondTheSentence() {
        var leader = on("1994-09-18", "They met in Port-au-Prince. Lt. Gen. Raoul Muster agreed.")
                .getFirst();

        assertThat(leader.mentions().getFirst().text()).isEqualTo("Lt. Gen. Raoul Muster");
        assertThat(leader.office()).isEqualTo("Lt. Gen.");
    }

    @Test
    void sharesAPluralTitleAmongTheNamesBehindIt() {
        var leaders =
                on("2010-03-01", "Presidents Barack Obama of the United States and Felipe Calderón of Mexico met.");

        assertThat(leaders).extracting(LeaderTag::country).containsExactly("USA", "MEX");
    }

    @Test
    void takesNoPartOfATitleForAGivenName() {
        assertThat(names(on("2022-04-02", "UN Secretary-General António Guterres welcomed the truce.")))
                .containsExactly("António Guterres");
    }

    @Test
    void countsPronounsForTheOneLeaderWhoIsSpokenOf() {
        var leader = on("2022-10-03", "Gustavo Petro disagreed. He said so.").getFirst();

        assertThat(leader.mentions()).extracting(Mention::by).containsExactly(Mention.By.NAME, Mention.By.PRONOUN);
    }

    @Test
    void givesAPronounToNobodyWhereTwoAreSpokenOf() {
        assertThat(on("2022-10-03", "Gustavo Petro met Antony Blinken. He disagreed."))
                .allSatisfy(leader -> assertThat(leader.mentions()).hasSize(1));
    }

    @Test
    void marksAnOfficeThatStandsForItsHolder() {
        var leader = on("2014-05-01", "The French president spoke on Monday.").getFirst();

        assertThat(leader.mentions()).extracting(Mention::by).containsExactly(Mention.By.OFFICE);
    }

    @Test
    void isLessSureAndSaysSoWithoutADateOfPublication() {
        var text = "The French president spoke on Monday.";
        var received = new RawArticle(
                "one", 1, null, null, null, null, null, text, "en", null, null, Instant.parse("2014-05-01T12:00:00Z"));
        var leader = READER.read(received).leaders().getFirst();

        assertThat(leader.name()).isEqualTo("François Hollande");
        assertThat(leader.undated()).isTrue();
        assertThat(leader.confidence())
                .isLessThan(on("2014-05-01", text).getFirst().confidence());
    }

    @Test
    void pointsAtTheWordsThatNameTheLeader() {
        var text = "In Ottawa 🇨🇦 Prime Minister Stephen Harper spoke.";

        var mention = on("2010-03-01", text).getFirst().mentions().getFirst();

        assertThat(text.substring(mention.start(), mention.end())).isEqualTo("Prime Minister Stephen Harper");
    }

    private static List<String> names(List<LeaderTag> leaders) {
        return leaders.stream().map(LeaderTag::name).toList();
    }

    private static List<LeaderTag> on(String day, String text) {
        var published = Instant.parse(day + "T12:00:00Z");
        return READER.read(new RawArticle("a", 1, null, null, null, "", null, text, null, null, published, null))
                .leaders();
    }
}
