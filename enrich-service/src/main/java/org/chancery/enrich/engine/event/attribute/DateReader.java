package org.chancery.enrich.engine.event.attribute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.contract.DatePrecision;
import org.chancery.enrich.engine.lexicon.language.DateWords;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Sentence;

/** Reads the date words of a sentence against the day of publication: "on Monday", "last June", "two days earlier", "in 2019". */
public final class DateReader {
    private final DateWords words;
    private final LocalDate today;
    private final MonthReader months;
    private final RelativeDateReader relative;

    public DateReader(DateWords words, LocalDate today) {
        this.words = words;
        this.today = today;
        months = new MonthReader(words, today);
        relative = new RelativeDateReader(words, today);
    }

    /** The dates that a sentence names. */
    public List<DateExpression> in(FieldText text, Sentence sentence) {
        var found = new ArrayList<DateExpression>();
        int at = sentence.first();
        while (at < sentence.end()) {
            var date = at(text, at, sentence);
            date.ifPresent(found::add);
            at = date.map(DateExpression::end).orElse(at + 1);
        }
        return found;
    }

    private Optional<DateExpression> at(FieldText text, int at, Sentence sentence) {
        var token = text.token(at);
        if (token.isCapitalised() || text.shouted()) {
            var weekday = words.weekdays().get(token.word());
            if (weekday != null) {
                return Optional.of(weekday(text, at, weekday));
            }
            var month = words.months().get(token.word());
            if (month != null) {
                return months.read(text, at, sentence, month);
            }
        }
        int year = DateNumbers.year(token);
        return year > 0 ? year(text, at, sentence, year) : relative.read(text, at, sentence);
    }

    private DateExpression weekday(FieldText text, int at, DayOfWeek day) {
        var before = text.wordBefore(at);
        boolean next = words.beforeComingWeekday().contains(before);
        var date = next ? today.with(TemporalAdjusters.next(day)) : today.with(TemporalAdjusters.previousOrSame(day));
        boolean last = words.which().getOrDefault(before, 0) < 0 && date.equals(today);
        return new DateExpression(at, at + 1, last ? date.minusWeeks(1) : date, DatePrecision.DAY, next);
    }

    /** "in 2019". */
    private Optional<DateExpression> year(FieldText text, int at, Sentence sentence, int year) {
        boolean isDate = at > sentence.first()
                && text.token(at - 1).isWord()
                && !words.notBeforeYear().contains(text.wordBefore(at));
        var date = new DateExpression(at, at + 1, LocalDate.of(year, 1, 1), DatePrecision.YEAR, year > today.getYear());
        return Optional.of(date).filter(_ -> isDate);
    }
}
