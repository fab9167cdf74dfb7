package org.chancery.standalone.size;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Many things by their size. */
final class Sizes {
    private static final int NAMED = 8;

    private final List<Sized> ascending;

    Sizes(Collection<Sized> all) {
        ascending = all.stream().sorted().toList();
    }

    int longest() {
        return ascending.getLast().lines();
    }

    /** The length that this share of all does not exceed: 90 of 100 for the ninth tenth. */
    int percentile(int percent) {
        return ascending
                .get(Math.min(ascending.size() - 1, ascending.size() * percent / 100))
                .lines();
    }

    /** The longest of them, one a line. */
    @Override
    public String toString() {
        return ascending.reversed().stream()
                .limit(NAMED)
                .map(Sized::toString)
                .collect(Collectors.joining("\n  ", "\n  ", "\n"));
    }
}
