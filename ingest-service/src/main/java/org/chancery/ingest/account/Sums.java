package org.chancery.ingest.account;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Figures by source and column. */
final class Sums {
    private final Map<String, Map<Column, Long>> sources = new TreeMap<>();

    void add(String source, Column column, long count) {
        sources.computeIfAbsent(source, _ -> new EnumMap<>(Column.class)).merge(column, count, Long::sum);
    }

    void addAll(Sums other) {
        other.sources.forEach((source, figures) -> figures.forEach((column, count) -> add(source, column, count)));
    }

    Map<String, Map<Column, Long>> bySource() {
        return sources;
    }
}
