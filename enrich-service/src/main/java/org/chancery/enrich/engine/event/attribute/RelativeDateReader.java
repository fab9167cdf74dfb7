package org.chancery.enrich.engine.event.attribute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chancery.contract.DatePrecision;
import org.chancery.enrich.engine.lexicon.language.DateWords;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Sentence;

/** Reads dates that are told from today: "yesterday", "next month", "later this week", "two days earlier". */
final class RelativeDateReader {
    private final DateWords words;
    private final DateNumbers numbers;
    private final LocalDate today;

    RelativeDateReader(DateWords words, LocalDate today) {
        this.words = words;
        this.today = today;
        numbers = new DateNumbers(words);
    }

    Optional<DateExpression> read(FieldText text, int at, Sentence sentence) {
        var word = text.token(at).word();
        var distance = words.days().get(word);
        if (distance != null) {
            var day = today.plusDays(distance);
            return Optional.of(new DateExpression(at, at + 1, day, DatePrecision.DAY, distance > 0));
        }
        var step = words.which().get(word);
        return step == null ? counted(text, at, sentence) : period(text, at, sentence, step);
    }

    private Optional<DateExpression> period(FieldText text, int at, Sentence sentence, int step) {
        var unit =
                at + 1 < sentence.end() ? words.periods().get(text.token(at + 1).word()) : null;
        if (unit == null) {
            return Optional.empty();
        }
        if (step != 0) {
            return Optional.of(new DateExpression(at, at + 2, start(unit, step), precision(unit), step > 0));
        }
        // "this year" says nothing of when; "later this week" at least that it is to come.
        return words.later().contains(text.wordBefore(at))
                ? Optional.of(new DateExpression(at, at + 2, today.plusDays(1), precision(unit), true))
                : Optional.empty();
    }

    private LocalDate start(ChronoUnit unit, int step) {
        var there = today.plus(step, unit);
        return switch (unit) {
            case MONTHS -> there.withDayOfMonth(1);
            case YEARS -> there.withDayOfYear(1);
            default -> there;
        };
    }

    private static DatePrecision precision(ChronoUnit unit) {
        return switch (unit) {
            case MONTHS -> DatePrecision.MONTH;
            case YEARS -> DatePrecision.YEAR;
            default -> DatePrecision.DAY;
        };
    }

    private Optional<DateExpression> counted(FieldText text, int at, Sentence sentence) {
        int count = numbers.count(text.token(at));
        if (count <= 0
                || at + 2 >= sentence.end()
                || !words.ago().contains(text.token(at + 2).word())) {
            return Optional.empty();
        }
        return Optional.ofNullable(words.units().get(text.token(at + 1).word()))
                .map(unit -> new DateExpression(at, at + 3, today.minus(count, unit), precision(unit), false));
    }
}
