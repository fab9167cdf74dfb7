package org.chancery.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventStatus;
import org.chancery.store.running.Editions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a store of articles promises. */
interface ArticleStoreContract {
    JsonMapper JSON = new JsonMapper();

    @Test
    default void keepsAnArticleWithAllThatWasFoundInIt(ArticleStore store) {

        var stored = store.save(List.of(Editions.summit("kept")));

        assertThat(stored).containsExactly(Outcome.STORED);
        assertThat(Stored.json(store.article("kept")))
                .isEqualTo(JSON.readTree(JSON.writeValueAsString(Editions.summit("kept"))));
        var event = event(store, Editions.meeting("kept"));
        assertThat(event.at("/article/title").asString()).isEqualTo("Peru and Chile talk");
        assertThat(event.at("/evidence/text").asString()).isEqualTo("Peru met Chile in Lima 🕊.");
    }

    @Test
    default void sameEditionAgainIsADuplicate(ArticleStore store) {
        store.save(List.of(Editions.summit("again")));

        var stored = store.save(List.of(Editions.summit("again")));

        assertThat(stored).containsExactly(Outcome.DUPLICATE);
        assertThat(store.corrections(Editions.summit("again"))).isEmpty();
    }

    @Test
    default void sameEditionTwiceInOneBatchIsStoredOnce(ArticleStore store) {
        var stored = store.save(List.of(Editions.summit("twice"), Editions.summit("twice")));

        assertThat(stored).containsExactly(Outcome.STORED, Outcome.DUPLICATE);
    }

    @Test
    default void eventThatIsToldTwiceInAnEditionIsStoredOnce(ArticleStore store) {
        var summit = Editions.summit("told twice");
        var meeting = Editions.meeting("told twice");
        var doubled = new EnrichedArticle(
                summit.article(), summit.leaders(), summit.issues(), List.of(meeting, meeting), summit.engine());

        var stored = store.save(List.of(doubled));

        assertThat(stored).containsExactly(Outcome.STORED);
        assertThat(status(store, meeting)).isEqualTo("happened");
    }

    @Test
    default void eventThatALaterEditionDropsIsRetracted(ArticleStore store) {
        store.save(List.of(Editions.summit("dropped")));

        var stored = store.save(List.of(Editions.corrected("dropped")));

        assertThat(stored).containsExactly(Outcome.REVISED);
        assertThat(store.corrections(Editions.corrected("dropped")))
                .singleElement()
                .isEqualTo(Editions.thanks("dropped")
                        .retractedBy(Editions.corrected("dropped").reference()));
        assertThat(status(store, Editions.thanks("dropped"))).isEqualTo("retracted");
        assertThat(status(store, Editions.meeting("dropped"))).isEqualTo("happened");
    }

    @Test
    default void editionThatIsStoredAgainTellsItsRetractionsAgain(ArticleStore store) {
        store.save(List.of(Editions.summit("told again"), Editions.corrected("told again")));

        var stored = store.save(List.of(Editions.corrected("told again")));

        assertThat(stored).containsExactly(Outcome.DUPLICATE);
        assertThat(retracted(store, Editions.corrected("told again")))
                .containsExactly(Editions.thanks("told again").id());
    }

    @Test
    default void retractionsOfAnEditionAreToldAgainAlsoBehindItsSuccessor(ArticleStore store) {
        store.save(List.of(Editions.summit("crash"), Editions.corrected("crash"), Editions.canceled("crash")));

        var stored = store.save(List.of(Editions.corrected("crash")));

        assertThat(stored).containsExactly(Outcome.OUTDATED);
        assertThat(retracted(store, Editions.corrected("crash")))
                .contains(Editions.thanks("crash").id());
    }

    @Test
    default void olderEditionNeverOverwritesANewerOne(ArticleStore store) {
        store.save(List.of(Editions.corrected("late")));

        var stored = store.save(List.of(Editions.summit("late")));

        assertThat(stored).containsExactly(Outcome.OUTDATED);
        assertThat(Stored.json(store.article("late")).at("/article/version").asInt())
                .isEqualTo(2);
        assertThat(store.event(Editions.thanks("late").id())).isEmpty();
    }

    @Test
    default void whatAnOutdatedEditionTellsAndIsNotSoIsTakenBackInTheNameOfTheOneThatHolds(ArticleStore store) {
        store.save(List.of(
                Editions.corrected("told late").at(7),
                Editions.summit("told late").at(3)));

        assertThat(store.corrections(Editions.summit("told late").at(3)))
                .containsExactly(Editions.thanks("told late")
                        .retractedBy(Editions.corrected("told late").at(7).reference()));
    }

    @Test
    default void newerReadingOfTheSameEditionReplacesWhatWasDerived(ArticleStore store) {
        store.save(List.of(Editions.summit("reread")));

        var stored = store.save(List.of(Editions.readAgain("reread")));

        assertThat(stored).containsExactly(Outcome.REVISED);
        assertThat(retracted(store, Editions.readAgain("reread")))
                .containsExactly(Editions.meeting("reread").id());
        assertThat(Stored.json(store.article("reread")).at("/engine/lexicon").asString())
                .isEqualTo("second seeds");
    }

    @Test
    default void eventThatComesBackIsNoLongerRetracted(ArticleStore store) {
        store.save(List.of(Editions.summit("back"), Editions.readAgain("back")));

        store.save(List.of(Editions.corrected("back")));

        assertThat(status(store, Editions.meeting("back"))).isEqualTo("happened");
    }

    @Test
    default void canceledArticleTakesAllItsEventsBack(ArticleStore store) {
        store.save(List.of(Editions.summit("canceled")));

        store.save(List.of(Editions.canceled("canceled")));

        assertThat(retracted(store, Editions.canceled("canceled")))
                .containsExactlyInAnyOrder(
                        Editions.meeting("canceled").id(),
                        Editions.thanks("canceled").id());
    }

    @Test
    default void withheldArticleIsNotShownAndItsEventsAreTakenBack(ArticleStore store) {
        store.save(List.of(Editions.summit("withheld")));

        store.save(List.of(Editions.withheld("withheld")));

        assertThat(store.article("withheld")).isEmpty();
        assertThat(Set.copyOf(retracted(store, Editions.withheld("withheld"))))
                .containsExactlyInAnyOrder(
                        Editions.meeting("withheld").id(),
                        Editions.thanks("withheld").id());
    }

    private static List<String> retracted(ArticleStore store, EnrichedArticle edition) {
        return store.corrections(edition).stream()
                .filter(event -> event.status() == EventStatus.RETRACTED)
                .map(DiplomaticEvent::id)
                .toList();
    }

    private static JsonNode event(ArticleStore store, DiplomaticEvent event) {
        return Stored.json(store.event(event.id()));
    }

    private static String status(ArticleStore store, DiplomaticEvent event) {
        return event(store, event).at("/status").asString();
    }
}
