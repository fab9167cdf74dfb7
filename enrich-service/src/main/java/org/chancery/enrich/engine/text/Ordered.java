package org.chancery.enrich.engine.text;

import java.util.List;
import java.util.function.ToIntFunction;

/** Looks into lists that are ordered by their first tokens. */
public final class Ordered {
    private Ordered() {}

    /** What starts at the one token or behind it, and before the other. */
    public static <T> List<T> startingBetween(List<T> ordered, ToIntFunction<T> first, int from, int to) {
        return ordered.subList(firstAtOrBehind(ordered, first, from), firstAtOrBehind(ordered, first, to));
    }

    private static <T> int firstAtOrBehind(List<T> ordered, ToIntFunction<T> first, int token) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (first.applyAsInt(ordered.get(middle)) < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
