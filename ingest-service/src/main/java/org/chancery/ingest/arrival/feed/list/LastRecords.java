package org.chancery.ingest.arrival.feed.list;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * The last record of each key of a topic. Two tell of them, whoever wrote a record and whoever reads the topic, in any order: an older
 * record never replaces a newer one, and no removed key comes back.
 */
public final class LastRecords<T> {
    private final Map<String, Held<T>> held = new ConcurrentHashMap<>();

    /** Where a record stands. */
    public record Place(int partition, long offset) {
        private static final Place NOWHERE = new Place(-1, -1);

        /** That of a record. */
        public static Place of(ConsumerRecord<?, ?> read) {
            return new Place(read.partition(), read.offset());
        }

        /** A key changes its partition only if somebody adds partitions to the topic; then offsets say nothing. */
        private boolean isAfter(Place other) {
            return partition != other.partition || offset > other.offset;
        }
    }

    /** A value, or that there is none any more. */
    public record Held<T>(@Nullable T value, Place place) {}

    /** Notes a record, unless a later one is known; without value it removes the key. */
    public void note(String key, @Nullable T value, Place place) {
        held.merge(key, new Held<>(value, place), (before, now) -> now.place.isAfter(before.place) ? now : before);
    }

    /** Replaces the value until the next record, though it stands in no record. */
    void supersede(String key, T value) {
        held.merge(key, new Held<>(value, Place.NOWHERE), (before, now) -> new Held<>(value, before.place));
    }

    /** The record of this key. */
    public Optional<Held<T>> find(String key) {
        return Optional.ofNullable(held.get(key)).filter(one -> one.value != null);
    }

    /** Those of all keys, in no order. */
    public Stream<Held<T>> all() {
        return held.values().stream().filter(one -> one.value != null);
    }

    /** All will be read again. */
    public void forgetAll() {
        held.clear();
    }
}
