package org.chancery.store.happening;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Pairs of reports that somebody has taken apart. */
public record Cuts(Set<Pair> pairs) {
    /** Two events, the smaller id first. */
    public record Pair(String one, String other) {
        /** The pair of these two, in whichever order. */
        public static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    public Cuts {
        pairs = Set.copyOf(pairs);
    }

    /** Each of the first from each of the second. */
    public static Cuts between(Collection<String> these, Collection<String> others) {
        return new Cuts(these.stream()
                .flatMap(one -> others.stream().map(other -> Pair.of(one, other)))
                .collect(Collectors.toSet()));
    }

    boolean isCut(String one, String other) {
        return pairs.contains(Pair.of(one, other));
    }
}
