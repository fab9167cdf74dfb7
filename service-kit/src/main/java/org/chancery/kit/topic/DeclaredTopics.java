package org.chancery.kit.topic;

import java.util.List;
import java.util.stream.Stream;

/**
 * The names of the topics that a service needs.
 *
 * @param compacted those of them of which only the last record of each key counts
 */
public record DeclaredTopics(List<String> names, List<String> compacted) {
    public DeclaredTopics {
        names = List.copyOf(names);
        compacted = List.copyOf(compacted);
    }

    public static DeclaredTopics of(String... names) {
        return new DeclaredTopics(List.of(names), List.of());
    }

    /** These and further ones, which are compacted. */
    public DeclaredTopics withCompacted(String... further) {
        return new DeclaredTopics(
                Stream.concat(names.stream(), Stream.of(further)).toList(), List.of(further));
    }
}
