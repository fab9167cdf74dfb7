package org.chancery.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Subscriber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However often and in whatever order editions and readings of them are delivered: subscribers know what the store knows. */
interface DeliveryContract {
    @Test
    default void newReadingOfWordsThatStandTwiceIsKnownAlthoughItsEventsAreToldForTheFirstPlaceOnly(
            ArticleStore store) {
        var id = "stands twice";
        var subscriber = new Subscriber();
        var first = Editions.edition(id, 1, "A", Editions.meeting(id));
        var between = Editions.edition(id, 1, "B", Editions.agreement(id));
        var anew = Editions.readWith(
                "second seeds", Editions.edition(id, 1, "A", Editions.agreement(id), Editions.thanks(id)));

        deliver(store, first.at(5), subscriber, true);
        deliver(store, first.at(9), subscriber, false);
        deliver(store, between.at(7), subscriber, true);
        deliver(store, anew.at(5), subscriber, true);
        deliver(store, anew.at(9), subscriber, false);

        assertThat(Stored.live(store, id))
                .containsExactlyInAnyOrder(
                        Editions.agreement(id).id(), Editions.thanks(id).id());
        assertThat(subscriber.live()).containsExactlyInAnyOrderElementsOf(Stored.live(store, id));
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 60).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    default void subscribersKnowWhatTheStoreKnowsAfterEachDelivery(int seed, ArticleStore store) {
        var random = new Random(seed);
        var id = "delivered " + seed;
        var records = IntStream.range(0, 6)
                .mapToObj(offset -> new RawRecord(random.nextInt(1, 3), "ABC".charAt(random.nextInt(3)), offset))
                .toList();
        var subscriber = new Subscriber();
        var told = new HashSet<>();

        for (int time = 0; time < 40; time++) {
            var one = records.get(random.nextInt(records.size()));
            int reading = random.nextInt(2);
            var before = lastBefore(records, one);
            boolean isNew = told.add(List.of(one, reading))
                    && !(before != null && before.covers(one) && told.contains(List.of(before, reading)));
            deliver(store, one.read(id, reading), subscriber, isNew);

            assertThat(subscriber.live())
                    .as("%s at %s", one, time)
                    .containsExactlyInAnyOrderElementsOf(Stored.live(store, id));
        }
    }

    /** A record of the raw topic. */
    record RawRecord(int version, char words, long offset) {
        /** Whether the enrich service does not tell the events of the other behind this. */
        boolean covers(RawRecord other) {
            return version > other.version || version == other.version && words == other.words;
        }

        /** The same words are read alike, other seeds find other events. */
        EnrichedArticle read(String id, int reading) {
            int found = Math.abs(Objects.hash(version, words, reading) * 31 >> 3) % 8;
            var events = List.of(Editions.meeting(id), Editions.thanks(id), Editions.agreement(id));
            var some = IntStream.range(0, 3)
                    .filter(number -> (found >> number & 1) == 1)
                    .mapToObj(events::get)
                    .toArray(DiplomaticEvent[]::new);
            return Editions.readWith("seeds " + reading, Editions.edition(id, version, "" + words, some))
                    .at(offset);
        }
    }

    /** What the enrich service remembers of the article when it comes to this record. */
    private static @Nullable RawRecord lastBefore(List<RawRecord> records, RawRecord one) {
        RawRecord known = null;
        for (var record : records.subList(0, (int) one.offset())) {
            known = known != null && known.covers(record) ? known : record;
        }
        return known;
    }

    private void deliver(ArticleStore store, EnrichedArticle edition, Subscriber subscriber, boolean isNew) {
        if (isNew) {
            subscriber.hear(edition);
        }
        store.save(List.of(edition));
        subscriber.hear(store.corrections(edition));
    }
}
