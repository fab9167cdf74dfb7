package org.chancery.enrich.engine.lexicon.seed.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads days of the seeds: exact, or a month or year where the day is not known. */
public final class SeedDates {
    private SeedDates() {}

    /** The day, or the last of the month or year. */
    public static Optional<LocalDate> last(SeedNode node, String key) {
        return node.get(key).map(day -> switch (day.text().length()) {
            case 4 -> first(day).plusYears(1).minusDays(1);
            case 7 -> first(day).plusMonths(1).minusDays(1);
            default -> first(day);
        });
    }

    public static Optional<LocalDate> first(SeedNode node, String key) {
        return node.get(key).map(SeedDates::first);
    }

    /** The day, or the first of the month or year. */
    public static LocalDate first(SeedNode node) {
        return first(node.text(), node);
    }

    /** The day that a text of the node says. */
    public static LocalDate first(String text, SeedNode node) {
        try {
            return switch (text.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
                case 7 -> LocalDate.parse(text + "-01");
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw node.broken("'" + text + "' is no day; write 2010-08-07, 2010-08 or 2010");
        }
    }
}
