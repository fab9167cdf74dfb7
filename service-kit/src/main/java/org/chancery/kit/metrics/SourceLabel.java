package org.chancery.kit.metrics;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.contract.ArticleSource;
import org.jspecify.annotations.Nullable;

/**
 * The outlet of an article as a metric label. Anybody may invent outlets, and each label is a new time series that never goes away, so
 * only the first hundred have one of their own.
 */
public final class SourceLabel {
    /** The label of articles that name no outlet. */
    public static final String UNKNOWN = "unknown";

    private static final String OTHERS = "others";
    private static final int MAX_LABELS = 100;

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /** The label for this outlet. */
    public String of(@Nullable ArticleSource source) {
        var name = source == null ? null : source.name();
        if (name == null || name.isBlank()) {
            return UNKNOWN;
        }
        if (known.contains(name) || known.size() < MAX_LABELS && known.add(name)) {
            return name;
        }
        return OTHERS;
    }
}
