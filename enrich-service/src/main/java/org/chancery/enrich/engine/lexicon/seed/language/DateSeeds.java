package org.chancery.enrich.engine.lexicon.seed.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.enrich.engine.lexicon.language.DateWords;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;
import org.chancery.enrich.engine.text.Folding;

/** Reads the words of dates. */
final class DateSeeds {
    private static final Map<String, Integer> DAYS = Map.of("yesterday", -1, "today", 0, "tomorrow", 1);
    private static final Map<String, Integer> WHICH = Map.of("last", -1, "this", 0, "next", 1);
    private static final Map<String, ChronoUnit> PERIODS =
            Map.of("week", ChronoUnit.WEEKS, "month", ChronoUnit.MONTHS, "year", ChronoUnit.YEARS);
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "day", ChronoUnit.DAYS, "week", ChronoUnit.WEEKS, "month", ChronoUnit.MONTHS, "year", ChronoUnit.YEARS);

    private final SeedNode dates;

    private DateSeeds(SeedNode dates) {
        this.dates = dates;
    }

    static DateWords read(SeedNode dates) {
        dates.only(
                "weekdays",
                "months",
                "ambiguous-months",
                "before-month",
                "before-coming-weekday",
                "numbers",
                "single",
                "ordinals",
                "not-before-year",
                "days",
                "which",
                "periods",
                "units",
                "ago",
                "later");
        return new DateSeeds(dates).words();
    }

    private DateWords words() {
        return new DateWords(
                meanings("weekdays", byName(DayOfWeek.values())),
                meanings("months", byName(Month.values())),
                WordSeeds.read(dates, "ambiguous-months"),
                WordSeeds.read(dates, "before-month"),
                WordSeeds.read(dates, "before-coming-weekday"),
                numbers(),
                WordSeeds.read(dates, "single"),
                WordSeeds.read(dates, "ordinals"),
                WordSeeds.read(dates, "not-before-year"),
                meanings("days", DAYS),
                meanings("which", WHICH),
                meanings("periods", PERIODS),
                meanings("units", UNITS),
                WordSeeds.read(dates, "ago"),
                WordSeeds.read(dates, "later"));
    }

    /** What each word means; every meaning must have its words. */
    private <T> Map<String, T> meanings(String key, Map<String, T> known) {
        var node = dates.get(key).orElseThrow(() -> dates.broken("needs '" + key + "'"));
        node.only(known.keySet().toArray(String[]::new));
        var meanings = new HashMap<String, T>();
        known.forEach((name, meaning) -> WordSeeds.read(node, name).forEach(word -> meanings.put(word, meaning)));
        return Map.copyOf(meanings);
    }

    private static <E extends Enum<E>> Map<String, E> byName(E[] constants) {
        return Arrays.stream(constants)
                .collect(Collectors.toMap(constant -> constant.name().toLowerCase(Locale.ROOT), Function.identity()));
    }

    private Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        dates.list("numbers").forEach(word -> numbers.put(Folding.fold(word.text()), numbers.size() + 1));
        return Map.copyOf(numbers);
    }
}
