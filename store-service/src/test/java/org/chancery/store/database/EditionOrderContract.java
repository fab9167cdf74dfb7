package org.chancery.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EngineStamp;
import org.chancery.contract.EnrichedArticle;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Subscriber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the order in which editions come: the same one holds in the end, and subscribers know what the store knows. */
interface EditionOrderContract {
    @Test
    default void otherWordsUnderTheSameVersionLaterInTheTopicReplaceTheEarlier(ArticleStore store) {
        var earlier = Editions.edition("race", 2, "A", Editions.thanks("race")).at(4);
        var later = Editions.edition("race", 2, "B", Editions.meeting("race")).at(5);

        var outcomes = store.save(List.of(earlier, later));

        assertThat(outcomes).containsExactly(Outcome.STORED, Outcome.CONFLICT);
        assertThat(Stored.json(store.article("race")).at("/article/byline").asString())
                .isEqualTo("B");
        assertThat(store.corrections(later))
                .containsExactly(Editions.thanks("race").retractedBy(later.reference()));
    }

    @Test
    default void otherWordsUnderTheSameVersionEarlierInTheTopicAreOutdated(ArticleStore store) {
        var earlier = Editions.edition("lost race", 2, "A", Editions.thanks("lost race"))
                .at(4);
        var later = Editions.edition("lost race", 2, "B", Editions.meeting("lost race"))
                .at(5);

        var outcomes = store.save(List.of(later, earlier));

        assertThat(outcomes).containsExactly(Outcome.STORED, Outcome.OUTDATED);
        assertThat(store.corrections(earlier))
                .containsExactly(Editions.thanks("lost race").retractedBy(later.reference()));
    }

    @Test
    default void sameWordsFurtherBehindAreADuplicate(ArticleStore store) {
        var edition = Editions.summit("pushed twice");

        assertThat(store.save(List.of(edition.at(4), edition.at(6), edition.at(5), edition.at(4), edition)))
                .startsWith(Outcome.STORED)
                .endsWith(Outcome.DUPLICATE, Outcome.DUPLICATE, Outcome.DUPLICATE, Outcome.DUPLICATE);
        assertThat(store.corrections(edition.at(6))).isEmpty();
    }

    @Test
    default void newerReadingOfWhatWasStoredWithoutAPlaceReplacesIt(ArticleStore store) {
        var outcomes = store.save(List.of(
                Editions.summit("without"),
                Editions.readAgain("without").at(9),
                Editions.readAgain("without").at(9)));

        assertThat(outcomes).containsExactly(Outcome.STORED, Outcome.REVISED, Outcome.DUPLICATE);
    }

    @Test
    default void subscribersKnowWhatHoldsAlsoWhenOldReadingsAreDeliveredAgain(ArticleStore store) {
        var first = Editions.summit("readings").at(3);
        var second = Editions.readAgain("readings").at(3);
        var subscriber = new Subscriber();

        for (var edition : List.of(first, second)) {
            subscriber.hear(edition);
        }
        for (var edition : List.of(first, second, first, second)) {
            store.save(List.of(edition));
            subscriber.hear(store.corrections(edition));
        }

        assertThat(subscriber.live()).containsExactlyElementsOf(Stored.live(store, "readings"));
    }

    @Test
    default void newReadingPublishesNothingButWhatIsChanged(ArticleStore store) {
        var first = edition(
                        "reread in part",
                        1,
                        null,
                        Editions.meeting("reread in part"),
                        Editions.thanks("reread in part"))
                .at(1);
        var agreement = Editions.agreement("reread in part");
        var second = readBy(
                "2",
                edition("reread in part", 1, null, Editions.meeting("reread in part"), agreement)
                        .at(1));

        store.save(List.of(first));

        assertThat(store.save(List.of(second))).containsExactly(Outcome.REVISED);
        assertThat(store.corrections(second))
                .containsExactlyInAnyOrder(
                        Editions.thanks("reread in part").retractedBy(second.reference()),
                        agreement.reportedBy(second.reference()));
    }

    @Test
    default void readingByAnOlderEngineIsOutdatedAndSubscribersAreToldAgain(ArticleStore store) {
        var newer = readBy(
                "1.10.0", edition("rolled", 1, null, Editions.meeting("rolled")).at(1));
        var older = readBy(
                "1.9.0", edition("rolled", 1, null, Editions.thanks("rolled")).at(2));

        assertThat(store.save(List.of(newer, older))).containsExactly(Outcome.STORED, Outcome.OUTDATED);

        var holding = newer.at(2).reference();
        assertThat(store.corrections(older))
                .containsExactlyInAnyOrder(
                        Editions.meeting("rolled").reportedBy(holding),
                        Editions.thanks("rolled").retractedBy(holding));
    }

    private static EnrichedArticle readBy(String version, EnrichedArticle edition) {
        return Editions.readBy(new EngineStamp(version, "seeds of " + version, 1.5), edition);
    }

    /** Ways to be three editions, of which the last named holds. */
    private static Map<String, Function<String, List<EnrichedArticle>>> threes() {
        return Map.of(
                "three versions",
                id -> List.of(
                        edition(id, 1, "A", Editions.meeting(id), Editions.thanks(id))
                                .at(1),
                        edition(id, 2, "A", Editions.meeting(id)).at(2),
                        edition(id, 3, "A", Editions.thanks(id), Editions.agreement(id))
                                .at(3)),
                "one version",
                id -> List.of(
                        edition(id, 1, "A", Editions.meeting(id), Editions.thanks(id))
                                .at(1),
                        edition(id, 1, "B", Editions.meeting(id)).at(2),
                        edition(id, 1, "C", Editions.thanks(id), Editions.agreement(id))
                                .at(3)),
                "a lower version behind",
                id -> List.of(
                        edition(id, 1, "A", Editions.agreement(id)).at(3),
                        edition(id, 2, "B", Editions.meeting(id), Editions.thanks(id))
                                .at(1),
                        edition(id, 2, "C", Editions.thanks(id)).at(2)),
                "words that come back",
                id -> List.of(
                        edition(id, 1, "A", Editions.meeting(id), Editions.thanks(id))
                                .at(1),
                        edition(id, 1, "B", Editions.agreement(id)).at(2),
                        edition(id, 1, "A", Editions.meeting(id), Editions.thanks(id))
                                .at(3)),
                "one without a place",
                id -> List.of(
                        edition(id, 1, "A", Editions.meeting(id), Editions.thanks(id)),
                        edition(id, 1, "B", Editions.agreement(id)).at(0),
                        edition(id, 1, "C", Editions.thanks(id)).at(1)),
                "one edition read by three engines",
                id -> List.of(
                        readBy(
                                "0.9.0",
                                edition(id, 1, "A", Editions.agreement(id)).at(3)),
                        readBy(
                                "0.10.0-SNAPSHOT",
                                edition(id, 1, "A", Editions.meeting(id), Editions.thanks(id))
                                        .at(2)),
                        readBy(
                                "0.10.0",
                                edition(id, 1, "A", Editions.thanks(id)).at(1))),
                "one record replayed twice",
                id -> List.of(
                        edition(id, 1, "A", Editions.agreement(id)).at(1),
                        replayed(
                                "2026-01-01T00:00:00Z",
                                edition(id, 1, "A", Editions.meeting(id)).at(1)),
                        replayed(
                                "2026-01-02T00:00:00Z",
                                edition(id, 1, "A", Editions.thanks(id), Editions.agreement(id))
                                        .at(1))),
                "canceled",
                id -> List.of(
                        Editions.summit(id).at(1),
                        Editions.corrected(id).at(2),
                        Editions.canceled(id).at(3)),
                "withheld",
                id -> List.of(
                        Editions.summit(id).at(1),
                        Editions.corrected(id).at(2),
                        Editions.withheld(id).at(3)));
    }

    private static EnrichedArticle replayed(String since, EnrichedArticle edition) {
        return Editions.readBy(new EngineStamp("1", "seeds of " + since, 1.5, Instant.parse(since)), edition);
    }

    private static EnrichedArticle edition(String id, int version, String byline, DiplomaticEvent... events) {
        return Editions.edition(id, version, byline, events);
    }

    static Stream<Arguments> permutations() {
        var orders = List.of("012", "021", "102", "120", "201", "210");
        return threes().keySet().stream()
                .flatMap(three -> orders.stream()
                        .flatMap(
                                order -> Stream.of(true, false).map(together -> Arguments.of(three, order, together))));
    }

    @ParameterizedTest(name = "{0} as {1}, in one batch: {2}")
    @MethodSource("permutations")
    default void sameEditionHoldsInTheEndAndSubscribersKnowIt(
            String three, String order, boolean together, ArticleStore store) {
        var id = three + order + together;
        var editions = threes().get(three).apply(id);
        var arriving =
                order.chars().mapToObj(number -> editions.get(number - '0')).toList();
        var subscriber = new Subscriber();

        deliver(store, arriving, together, subscriber);
        check(store, editions.getLast(), subscriber);
        deliver(store, arriving, !together, subscriber);
        check(store, editions.getLast(), subscriber);
    }

    private void deliver(ArticleStore store, List<EnrichedArticle> arriving, boolean together, Subscriber subscriber) {
        var batches =
                together ? List.of(arriving) : arriving.stream().map(List::of).toList();
        for (var batch : batches) {
            batch.forEach(subscriber::hear);
            store.save(batch);
            var corrections = new ArrayList<DiplomaticEvent>();
            batch.forEach(edition -> corrections.addAll(store.corrections(edition)));
            subscriber.hear(corrections);
        }
    }

    private void check(ArticleStore store, EnrichedArticle holder, Subscriber subscriber) {
        var article = holder.article();
        var told = switch (article.status()) {
            case USABLE -> holder.events().stream().map(DiplomaticEvent::id).toList();
            case WITHHELD, CANCELED -> List.<String>of();
        };
        assertThat(Stored.live(store, article.id())).containsExactlyInAnyOrderElementsOf(told);
        assertThat(subscriber.live()).containsExactlyInAnyOrderElementsOf(told);
        if (article.status() != ArticleStatus.WITHHELD) {
            var stored = Stored.json(store.article(article.id()));
            assertThat(stored.at("/article/version").asInt()).isEqualTo(article.version());
            assertThat(stored.at("/article/byline").asString(null)).isEqualTo(article.byline());
        }
    }
}
