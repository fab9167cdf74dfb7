package org.chancery.kit.topic;

import java.util.List;

/** The names of the topics that a service needs. */
public record DeclaredTopics(List<String> names) {
    public DeclaredTopics {
        names = List.copyOf(names);
    }

    public static DeclaredTopics of(String... names) {
        return new DeclaredTopics(List.of(names));
    }
}
