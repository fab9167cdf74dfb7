package org.chancery.kit.metrics;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.contract.ArticleSource;
import org.jspecify.annotations.Nullable;

/**
 * The outlet of an article as a label of a metric. Anybody may invent outlets, and each new label is a new time series for good, so
 * only the first to come have one of their own.
 */
public final class SourceLabel {
    /** The label of articles that say no outlet. */
    public static final String UNKNOWN = "unknown";

    private static final String OTHERS = "others";
    private static final int MOST = 100;

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /** What stands for this outlet. */
    public String of(@Nullable ArticleSource source) {
        var name = source == null ? null : source.name();
        if (name == null || name.isBlank()) {
            return UNKNOWN;
        }
        if (known.contains(name) || known.size() < MOST && known.add(name)) {
            return name;
        }
        return OTHERS;
    }
}
