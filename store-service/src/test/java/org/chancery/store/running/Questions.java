package org.chancery.store.running;

import java.util.List;
import java.util.stream.Stream;

/** Everything that can be asked over HTTP and is answered at once, by its path below {@code /api/v1/}. */
public final class Questions {
    private Questions() {}

    /** Those that need no filter. */
    public static List<String> withoutAny() {
        return List.of(
                "events",
                "happenings",
                "articles",
                "leaders",
                "issues",
                "outlets",
                "stats/timeline",
                "stats/articles",
                "stats/dyads",
                "stats/dyads/timeline",
                "stats/top",
                "graph",
                "exports/events",
                "exports/articles",
                "exports/happenings",
                "feeds/happenings");
    }

    /** All of them. */
    public static Stream<String> all() {
        return Stream.concat(withoutAny().stream(), Stream.of("compare", "notes", "notes/export", "stats/unusual"));
    }
}
