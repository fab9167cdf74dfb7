package org.chancery.ingest.deadletter.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;

/** Where a list goes on: before this offset in each partition. */
public record LetterCursor(Map<TopicPartition, Long> before) {
    public LetterCursor {
        before = Map.copyOf(before);
    }

    /** For the URL of the next page: the partitions of a topic in one word, as there may be many. */
    public String token() {
        var topics = new TreeMap<String, String>();
        before.forEach((partition, offset) ->
                topics.merge(partition.topic(), partition.partition() + "." + offset, (some, one) -> some + "," + one));
        var text = topics.entrySet().stream()
                .map(topic -> topic.getKey() + "=" + topic.getValue())
                .collect(Collectors.joining(";"));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /**
     * The cursor of a token.
     *
     * @throws IllegalArgumentException if it was not given out by a list
     */
    public static LetterCursor parse(String token) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(token), UTF_8);
            var before = new HashMap<TopicPartition, Long>();
            for (var topic : text.split(";", -1)) {
                var name = topic.substring(0, topic.indexOf('='));
                Arrays.stream(topic.substring(name.length() + 1).split(",", -1))
                        .map(pair -> pair.split("\\.", 2))
                        .forEach(pair -> before.put(
                                new TopicPartition(name, Integer.parseInt(pair[0])), Long.parseLong(pair[1])));
            }
            return new LetterCursor(before);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("cursor: must be the 'next' of an earlier answer", e);
        }
    }
}
