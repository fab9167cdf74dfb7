package org.chancery.store.live;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How far a reader is: of each partition of the topic of events, the offset of the last record that is behind it. It means the same to each
 * instance and after any restart, and stands on the stream as the id of a message ({@code 0:17,1:4}).
 *
 * @param last offsets by partition; of a partition that is not there, nothing is behind
 */
public record StreamPosition(SortedMap<Integer, Long> last) {
    private static final Pattern WRITTEN = Pattern.compile("\\d{1,6}:(-1|\\d{1,18})(,\\d{1,6}:(-1|\\d{1,18})){0,9999}");
    private static final StreamPosition START = new StreamPosition(new TreeMap<>());
    private static final long NONE = -1;

    public StreamPosition {
        last = Collections.unmodifiableSortedMap(new TreeMap<>(last));
    }

    /** Before the first record of all. */
    public static StreamPosition start() {
        return START;
    }

    /** One that no topic has. */
    static StreamPosition unknown() {
        return START.with(Integer.MAX_VALUE, 0);
    }

    /** What stands there as the id of a message; nothing if it is none. */
    public static Optional<StreamPosition> read(String id) {
        return WRITTEN.matcher(id).matches()
                ? Optional.of(new StreamPosition(Arrays.stream(id.split(","))
                        .map(one -> one.split(":"))
                        .collect(toMap(
                                one -> Integer.valueOf(one[0]), one -> Long.valueOf(one[1]), Math::max, TreeMap::new))))
                : Optional.empty();
    }

    /** The last offset of this partition that is behind it, -1 if none is. */
    public long of(int partition) {
        return last.getOrDefault(partition, NONE);
    }

    /** The same, at this offset of this partition. */
    public StreamPosition with(int partition, long offset) {
        var moved = new TreeMap<>(last);
        moved.put(partition, offset);
        return new StreamPosition(moved);
    }

    /** In each partition, the further one of both. */
    public StreamPosition furthest(StreamPosition other) {
        var furthest = new TreeMap<>(last);
        other.last.forEach((partition, offset) -> furthest.merge(partition, offset, Math::max));
        return new StreamPosition(furthest);
    }

    /** Whether the other is nowhere further. */
    public boolean covers(StreamPosition other) {
        return other.last.entrySet().stream().allMatch(one -> of(one.getKey()) >= one.getValue());
    }

    /** As it stands on the stream. */
    @Override
    public String toString() {
        return last.entrySet().stream()
                .map(one -> one.getKey() + ":" + one.getValue())
                .collect(joining(","));
    }
}
