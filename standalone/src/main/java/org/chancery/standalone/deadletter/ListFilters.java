package org.chancery.standalone.deadletter;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which dead letters are listed. */
final class ListFilters {
    private final Map<String, String> given = new LinkedHashMap<>();

    @Option(names = "--topic", paramLabel = "TOPIC", description = "One dead-letter topic (default: all).")
    void topic(@Nullable String topic) {
        note("topic", topic);
    }

    @Option(names = "--cause", paramLabel = "CAUSE", description = "malformed, invalid, unreadable or unstorable.")
    void cause(@Nullable String cause) {
        note("cause", cause);
    }

    @Option(names = "--article", paramLabel = "ID", description = "Of this article.")
    void article(@Nullable String article) {
        note("article", article);
    }

    @Option(names = "--state", paramLabel = "STATE", description = "waiting (the default), replayed, parked or any.")
    void state(@Nullable String state) {
        note("state", state);
    }

    @Option(names = "--since", paramLabel = "TIME", description = "From this time on, such as 2026-05-04T12:00:00Z.")
    void since(@Nullable String since) {
        note("since", since);
    }

    @Option(names = "--until", paramLabel = "TIME", description = "Before this time.")
    void until(@Nullable String until) {
        note("until", until);
    }

    private void note(String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }

    /** As the API takes them, to be completed. */
    Map<String, String> given() {
        return new LinkedHashMap<>(given);
    }
}
