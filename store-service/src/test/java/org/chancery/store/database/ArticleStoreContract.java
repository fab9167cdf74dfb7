package org.chancery.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventStatus;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a store of articles promises. */
interface ArticleStoreContract {
    JsonMapper JSON = new JsonMapper();

    ArticleStore store(Running running);

    @Test
    default void keepsAnArticleWithAllThatWasFoundInIt(Running running) {
        var store = store(running);

        var stored = store.save(List.of(Editions.summit("kept")));

        assertThat(stored).containsExactly(Outcome.STORED);
        assertThat(JSON.readTree(store.article("kept").orElseThrow()))
                .isEqualTo(JSON.readTree(JSON.writeValueAsString(Editions.summit("kept"))));
        var event = event(store, Editions.meeting("kept"));
        assertThat(event.at("/article/title").asString()).isEqualTo("Peru and Chile talk");
        assertThat(event.at("/evidence/text").asString()).isEqualTo("Peru met Chile in Lima 🕊.");
    }

    @Test
    default void sameEditionAgainIsADuplicate(Running running) {
        var store = store(running);
        store.save(List.of(Editions.summit("again")));

        var stored = store.save(List.of(Editions.summit("again")));

        assertThat(stored).containsExactly(Outcome.DUPLICATE);
        assertThat(store.corrections(Editions.summit("again"))).isEmpty();
    }

    @Test
    default void sameEditionTwiceInOneBatchIsStoredOnce(Running running) {
        var stored = store(running).save(List.of(Editions.summit("twice"), Editions.summit("twice")));

        assertThat(stored).containsExactly(Outcome.STORED, Outcome.DUPLICATE);
    }

    @Test
    default void eventThatIsToldTwiceInAnEditionIsStoredOnce(Running running) {
        var store = store(running);
        var summit = Editions.summit("told twice");
        var meeting = Editions.meeting("told twice");
        var doubled = new EnrichedArticle(
                summit.article(), summit.leaders(), summit.issues(), List.of(meeting, meeting), summit.engine());

        var stored = store.save(List.of(doubled));

        assertThat(stored).containsExactly(Outcome.STORED);
        assertThat(status(store, meeting)).isEqualTo("happened");
    }

    @Test
    default void eventThatALaterEditionDropsIsRetracted(Running running) {
        var store = store(running);
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
    default void editionThatIsStoredAgainTellsItsRetractionsAgain(Running running) {
        var store = store(running);
        store.save(List.of(Editions.summit("told again"), Editions.corrected("told again")));

        var stored = store.save(List.of(Editions.corrected("told again")));

        assertThat(stored).containsExactly(Outcome.DUPLICATE);
        assertThat(retracted(store, Editions.corrected("told again")))
                .containsExactly(Editions.thanks("told again").id());
    }

    @Test
    default void retractionsOfAnEditionAreToldAgainAlsoBehindItsSuccessor(Running running) {
        var store = store(running);
        store.save(List.of(Editions.summit("crash"), Editions.corrected("crash"), Editions.canceled("crash")));

        var stored = store.save(List.of(Editions.corrected("crash")));

        assertThat(stored).containsExactly(Outcome.OUTDATED);
        assertThat(retracted(store, Editions.corrected("crash")))
                .contains(Editions.thanks("crash").id());
    }

    @Test
    default void olderEditionNeverOverwritesANewerOne(Running running) {
        var store = store(running);
        store.save(List.of(Editions.corrected("late")));

        var stored = store.save(List.of(Editions.summit("late")));

        assertThat(stored).containsExactly(Outcome.OUTDATED);
        assertThat(JSON.readTree(store.article("late").orElseThrow())
                        .at("/article/version")
                        .asInt())
                .isEqualTo(2);
        assertThat(store.event(Editions.thanks("late").id())).isEmpty();
    }

    @Test
    default void whatAnOutdatedEditionTellsAndIsNotSoIsTakenBackInTheNameOfTheOneThatHolds(Running running) {
        var store = store(running);
        store.save(List.of(
                Editions.corrected("told late").at(7),
                Editions.summit("told late").at(3)));

        assertThat(store.corrections(Editions.summit("told late").at(3)))
                .containsExactly(Editions.thanks("told late")
                        .retractedBy(Editions.corrected("told late").at(7).reference()));
    }

    @Test
    default void newerReadingOfTheSameEditionReplacesWhatWasDerived(Running running) {
        var store = store(running);
        store.save(List.of(Editions.summit("reread")));

        var stored = store.save(List.of(Editions.readAgain("reread")));

        assertThat(stored).containsExactly(Outcome.REVISED);
        assertThat(retracted(store, Editions.readAgain("reread")))
                .containsExactly(Editions.meeting("reread").id());
        assertThat(JSON.readTree(store.article("reread").orElseThrow())
                        .at("/engine/lexicon")
                        .asString())
                .isEqualTo("second seeds");
    }

    @Test
    default void eventThatComesBackIsNoLongerRetracted(Running running) {
        var store = store(running);
        store.save(List.of(Editions.summit("back"), Editions.readAgain("back")));

        store.save(List.of(Editions.corrected("back")));

        assertThat(status(store, Editions.meeting("back"))).isEqualTo("happened");
    }

    @Test
    default void canceledArticleTakesAllItsEventsBack(Running running) {
        var store = store(running);
        store.save(List.of(Editions.summit("canceled")));

        store.save(List.of(Editions.canceled("canceled")));

        assertThat(retracted(store, Editions.canceled("canceled")))
                .containsExactlyInAnyOrder(
                        Editions.meeting("canceled").id(),
                        Editions.thanks("canceled").id());
    }

    @Test
    default void withheldArticleIsNotShownAndItsEventsAreTakenBack(Running running) {
        var store = store(running);
        store.save(List.of(Editions.summit("withheld")));

        store.save(List.of(Editions.withheld("withheld")));

        assertThat(store.article("withheld")).isEmpty();
        assertThat(Set.copyOf(retracted(store, Editions.withheld("withheld"))))
                .containsExactlyInAnyOrder(
                        Editions.meeting("withheld").id(),
                        Editions.thanks("withheld").id());
    }

    @Test
    default void editionThatTheDatabaseCannotHoldIsRefusedAndNothingOfItsBatchIsKept(Running running) {
        var store = store(running);
        var batch = List.of(Editions.summit("before"), Editions.about("nul", "a\0b"));

        assertThatThrownBy(() -> store.save(batch))
                .isInstanceOf(EditionRefused.class)
                .hasMessageContaining("Article nul");
        assertThat(store.article("before")).isEmpty();
    }

    @Test
    default void wordsTooLongForAnIndexAreRefusedAndNotTriedForever(Running running) {
        var edition = Editions.about("long", random(20_000));

        assertThatThrownBy(() -> store(running).save(List.of(edition))).isInstanceOf(EditionRefused.class);
    }

    @Test
    default void moreEventsThanAnyArticleTellsAreRefused(Running running) {
        var edition = Editions.meetings("endless", 500, 60_000);

        assertThatThrownBy(() -> store(running).save(List.of(edition)))
                .isInstanceOf(EditionRefused.class)
                .hasMessageContaining("500 events");
    }

    private static String random(int length) {
        return new Random(1)
                .ints(length, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> retracted(ArticleStore store, EnrichedArticle edition) {
        return store.corrections(edition).stream()
                .filter(event -> event.status() == EventStatus.RETRACTED)
                .map(DiplomaticEvent::id)
                .toList();
    }

    private static JsonNode event(ArticleStore store, DiplomaticEvent event) {
        return JSON.readTree(store.event(event.id()).orElseThrow());
    }

    private static String status(ArticleStore store, DiplomaticEvent event) {
        return event(store, event).at("/status").asString();
    }
}
