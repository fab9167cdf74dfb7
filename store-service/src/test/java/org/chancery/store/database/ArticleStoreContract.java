package org.chancery.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventStatus;
import org.chancery.store.database.Stored.Outcome;
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

        assertThat(stored).extracting(Stored::outcome).containsExactly(Outcome.STORED);
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

        assertThat(stored).containsExactly(new Stored(Outcome.DUPLICATE, List.of()));
    }

    @Test
    default void sameEditionTwiceInOneBatchIsStoredOnce(Running running) {
        var stored = store(running).save(List.of(Editions.summit("twice"), Editions.summit("twice")));

        assertThat(stored).extracting(Stored::outcome).containsExactly(Outcome.STORED, Outcome.DUPLICATE);
    }

    @Test
    default void eventThatIsToldTwiceInAnEditionIsStoredOnce(Running running) {
        var store = store(running);
        var summit = Editions.summit("told twice");
        var meeting = Editions.meeting("told twice");
        var doubled = new EnrichedArticle(
                summit.article(), summit.leaders(), summit.issues(), List.of(meeting, meeting), summit.engine());

        var stored = store.save(List.of(doubled));

        assertThat(stored).extracting(Stored::outcome).containsExactly(Outcome.STORED);
        assertThat(status(store, meeting)).isEqualTo("happened");
    }

    @Test
    default void eventThatALaterEditionDropsIsRetracted(Running running) {
        var store = store(running);
        store.save(List.of(Editions.summit("dropped")));

        var stored = store.save(List.of(Editions.corrected("dropped")));

        assertThat(stored).extracting(Stored::outcome).containsExactly(Outcome.REVISED);
        assertThat(retracted(stored)).containsExactly(Editions.thanks("dropped").id());
        assertThat(stored.getFirst().retracted()).allSatisfy(event -> {
            assertThat(event.status()).isEqualTo(EventStatus.RETRACTED);
            assertThat(event.article())
                    .isNotNull()
                    .satisfies(article -> assertThat(article.version()).isEqualTo(2));
        });
        assertThat(status(store, Editions.thanks("dropped"))).isEqualTo("retracted");
        assertThat(status(store, Editions.meeting("dropped"))).isEqualTo("happened");
    }

    @Test
    default void editionThatIsStoredAgainTellsItsRetractionsAgain(Running running) {
        var store = store(running);
        store.save(List.of(Editions.summit("told again"), Editions.corrected("told again")));

        var stored = store.save(List.of(Editions.corrected("told again")));

        assertThat(stored).extracting(Stored::outcome).containsExactly(Outcome.DUPLICATE);
        assertThat(retracted(stored))
                .containsExactly(Editions.thanks("told again").id());
    }

    @Test
    default void retractionsOfAnEditionAreToldAgainAlsoBehindItsSuccessor(Running running) {
        var store = store(running);
        store.save(List.of(Editions.summit("crash"), Editions.corrected("crash"), Editions.canceled("crash")));

        var stored = store.save(List.of(Editions.corrected("crash")));

        assertThat(stored).extracting(Stored::outcome).containsExactly(Outcome.OUTDATED);
        assertThat(retracted(stored)).containsExactly(Editions.thanks("crash").id());
    }

    @Test
    default void olderEditionNeverOverwritesANewerOne(Running running) {
        var store = store(running);
        store.save(List.of(Editions.corrected("late")));

        var stored = store.save(List.of(Editions.summit("late")));

        assertThat(stored).containsExactly(new Stored(Outcome.OUTDATED, List.of()));
        assertThat(JSON.readTree(store.article("late").orElseThrow())
                        .at("/article/version")
                        .asInt())
                .isEqualTo(2);
        assertThat(store.event(Editions.thanks("late").id())).isEmpty();
    }

    @Test
    default void newerReadingOfTheSameEditionReplacesWhatWasDerived(Running running) {
        var store = store(running);
        store.save(List.of(Editions.summit("reread")));

        var stored = store.save(List.of(Editions.readAgain("reread")));

        assertThat(stored).extracting(Stored::outcome).containsExactly(Outcome.REVISED);
        assertThat(retracted(stored)).containsExactly(Editions.meeting("reread").id());
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

        var stored = store.save(List.of(Editions.canceled("canceled")));

        assertThat(retracted(stored))
                .containsExactlyInAnyOrder(
                        Editions.meeting("canceled").id(),
                        Editions.thanks("canceled").id());
    }

    @Test
    default void withheldArticleIsNotShownAndItsEventsAreTakenBack(Running running) {
        var store = store(running);
        store.save(List.of(Editions.summit("withheld")));

        var stored = store.save(List.of(Editions.withheld("withheld")));

        assertThat(store.article("withheld")).isEmpty();
        assertThat(retracted(stored)).hasSize(2);
    }

    @Test
    default void editionThatTheDatabaseCannotHoldIsRefusedAndNothingOfItsBatchIsKept(Running running) {
        var store = store(running);
        var batch = List.of(Editions.summit("before"), Editions.about("nul", "a\0b"));

        assertThatThrownBy(() -> store.save(batch))
                .isInstanceOf(EditionRefused.class)
                .hasMessageContaining("article nul");
        assertThat(store.article("before")).isEmpty();
    }

    @Test
    default void wordsTooLongForAnIndexAreRefusedAndNotTriedForever(Running running) {
        var edition = Editions.about("long", random(20_000));

        assertThatThrownBy(() -> store(running).save(List.of(edition))).isInstanceOf(EditionRefused.class);
    }

    private static String random(int length) {
        return new Random(1)
                .ints(length, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> retracted(List<Stored> stored) {
        return stored.getFirst().retracted().stream().map(DiplomaticEvent::id).toList();
    }

    private static JsonNode event(ArticleStore store, DiplomaticEvent event) {
        return JSON.readTree(store.event(event.id()).orElseThrow());
    }

    private static String status(ArticleStore store, DiplomaticEvent event) {
        return event(store, event).at("/status").asString();
    }
}
