package org.chancery.enrich.engine.event.attribute;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.chancery.contract.DatePrecision;
import org.chancery.enrich.engine.lexicon.language.DateWords;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Sentence;

/** Reads a date around the name of a month: "March 4, 2022", "4 March", "in March". */
final class MonthReader {
    private final DateWords words;
    private final DateNumbers numbers;
    private final LocalDate today;

    MonthReader(DateWords words, LocalDate today) {
        this.words = words;
        this.today = today;
        numbers = new DateNumbers(words);
    }

    /** The date whose month stands at the token. */
    Optional<DateExpression> read(FieldText text, int at, Sentence sentence, Month month) {
        int after = text.isAt(at + 1, ".") ? at + 2 : at + 1;
        int day = after < sentence.end() ? numbers.dayOfMonth(text.token(after)) : -1;
        if (day > 0) {
            return dated(at, year(text, after + 1, sentence), month, day);
        }
        var year = year(text, after, sentence);
        int before = at > sentence.first() ? numbers.dayOfMonth(text.token(at - 1)) : -1;
        return before > 0 ? dated(at - 1, year, month, before) : whole(text, at, year, month);
    }

    /** A year, or none, and one past the last token of the date. */
    private record Year(int year, int end) {
        boolean isNamed() {
            return year > 0;
        }
    }

    private static Year year(FieldText text, int at, Sentence sentence) {
        int yearAt = text.isAt(at, ",") ? at + 1 : at;
        int year = yearAt < sentence.end() ? DateNumbers.year(text.token(yearAt)) : -1;
        return new Year(year, year > 0 ? yearAt + 1 : at);
    }

    private Optional<DateExpression> dated(int first, Year year, Month month, int day) {
        return date(year.year(), month, day)
                .map(found -> new DateExpression(first, year.end(), found, DatePrecision.DAY, found.isAfter(today)));
    }

    private Optional<DateExpression> whole(FieldText text, int at, Year year, Month month) {
        var before = text.wordBefore(at);
        boolean isDated = year.isNamed() || words.beforeMonth().contains(before);
        if (words.ambiguousMonths().contains(text.token(at).word()) && !isDated) {
            return Optional.empty();
        }
        boolean next = words.which().getOrDefault(before, 0) > 0;
        int end = year.isNamed() ? year.end() : at + 1;
        return date(year.year(), month, 1).map(found -> {
            var date = next && found.isBefore(today) ? found.plusYears(1) : found;
            return new DateExpression(at, end, date, DatePrecision.MONTH, next || found.isAfter(today));
        });
    }

    /** Without a year, the nearest such day that is not more than two months ahead. */
    private Optional<LocalDate> date(int year, Month month, int day) {
        try {
            if (year > 0) {
                return Optional.of(LocalDate.of(year, month, day));
            }
            var date = LocalDate.of(today.getYear(), month, day);
            return Optional.of(date.isAfter(today.plusMonths(2)) ? date.minusYears(1) : date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
