package org.chancery.enrich.engine.event.attribute;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.contract.DatePrecision;
import org.chancery.enrich.engine.lexicon.language.DateWords;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Sentence;
import org.chancery.enrich.engine.text.Token;

/** Reads the date words of a sentence against the day of publication: "on Monday", "last June", "two days earlier", "in 2019". */
public final class DateReader {
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-3]?[0-9]");

    private final DateWords words;
    private final LocalDate today;

    public DateReader(DateWords words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** The dates that a sentence names. */
    public List<DateExpression> in(FieldText text, Sentence sentence) {
        var found = new ArrayList<DateExpression>();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            var date = at(text, i, sentence);
            date.ifPresent(found::add);
            i = date.map(expression -> expression.end() - 1).orElse(i);
        }
        return found;
    }

    private Optional<DateExpression> at(FieldText text, int i, Sentence sentence) {
        var token = text.token(i);
        if (token.isCapitalised() || text.shouted()) {
            var weekday = words.weekdays().get(token.word());
            if (weekday != null) {
                return Optional.of(weekday(text, i, weekday));
            }
            var month = words.months().get(token.word());
            if (month != null) {
                return month(text, i, sentence, month);
            }
        }
        var distance = words.days().get(token.word());
        if (distance != null) {
            return Optional.of(new DateExpression(i, i + 1, today.plusDays(distance), DatePrecision.DAY, distance > 0));
        }
        var step = words.which().get(token.word());
        if (step != null) {
            var next = i + 1 < sentence.end() ? text.token(i + 1) : token;
            return relative(text, i, step, next);
        }
        return token.kind() == Token.Kind.NUMBER || words.numbers().containsKey(token.word())
                ? number(text, i, sentence)
                : Optional.empty();
    }

    private DateExpression weekday(FieldText text, int i, DayOfWeek day) {
        boolean next = isBefore(i, text, words.beforeComingWeekday());
        var date = next ? today.with(TemporalAdjusters.next(day)) : today.with(TemporalAdjusters.previousOrSame(day));
        boolean last = stepBefore(i, text) < 0 && date.equals(today);
        return new DateExpression(i, i + 1, last ? date.minusWeeks(1) : date, DatePrecision.DAY, next);
    }

    /** Whether one of these words stands before the token. */
    private static boolean isBefore(int i, FieldText text, Set<String> words) {
        return i > 0 && words.contains(text.token(i - 1).word());
    }

    /** "last" -1, "next" 1, else 0. */
    private int stepBefore(int i, FieldText text) {
        return i > 0 ? words.which().getOrDefault(text.token(i - 1).word(), 0) : 0;
    }

    private Optional<DateExpression> month(FieldText text, int i, Sentence sentence, Month month) {
        int at = text.isAt(i + 1, ".") ? i + 2 : i + 1;
        var day = at < sentence.end() ? dayOfMonth(text.token(at)) : -1;
        if (day > 0) {
            int yearAt = text.isAt(at + 1, ",") ? at + 2 : at + 1;
            var year = yearAt < sentence.end() ? yearOf(text.token(yearAt)) : -1;
            return date(year, month, day)
                    .map(found -> new DateExpression(
                            i, year > 0 ? yearAt + 1 : at + 1, found, DatePrecision.DAY, found.isAfter(today)));
        }
        int before = i > sentence.first() ? dayOfMonth(text.token(i - 1)) : -1;
        int yearAt = text.isAt(at, ",") ? at + 1 : at;
        int year = yearAt < sentence.end() ? yearOf(text.token(yearAt)) : -1;
        if (before > 0) {
            return date(year, month, before)
                    .map(found -> new DateExpression(
                            i - 1, year > 0 ? yearAt + 1 : at, found, DatePrecision.DAY, found.isAfter(today)));
        }
        boolean dated = year > 0 || isBefore(i, text, words.beforeMonth());
        if (words.ambiguousMonths().contains(text.token(i).word()) && !dated) {
            return Optional.empty();
        }
        boolean next = stepBefore(i, text) > 0;
        return date(year, month, 1)
                .map(found -> new DateExpression(
                        i,
                        year > 0 ? yearAt + 1 : i + 1,
                        next && found.isBefore(today) ? found.plusYears(1) : found,
                        DatePrecision.MONTH,
                        next || found.isAfter(today)));
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

    private int dayOfMonth(Token token) {
        if (token.kind() != Token.Kind.NUMBER) {
            return -1;
        }
        var digits = withoutOrdinal(token.word());
        return DAY.matcher(digits).matches() ? Integer.parseInt(digits) : -1;
    }

    private String withoutOrdinal(String number) {
        return words.ordinals().stream()
                .filter(number::endsWith)
                .findFirst()
                .map(ending -> number.substring(0, number.length() - ending.length()))
                .orElse(number);
    }

    private static int yearOf(Token token) {
        return token.kind() == Token.Kind.NUMBER && YEAR.matcher(token.word()).matches()
                ? Integer.parseInt(token.word())
                : -1;
    }

    private Optional<DateExpression> relative(FieldText text, int i, int step, Token period) {
        var unit = words.periods().get(period.word());
        if (unit == null) {
            return Optional.empty();
        }
        if (step != 0) {
            return Optional.of(new DateExpression(i, i + 2, start(unit, step), precision(unit), step > 0));
        }
        // "this year" says nothing of when; "later this week" at least that it is to come.
        return isBefore(i, text, words.later())
                ? Optional.of(new DateExpression(i, i + 2, today.plusDays(1), precision(unit), true))
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

    private Optional<DateExpression> number(FieldText text, int i, Sentence sentence) {
        int year = yearOf(text.token(i));
        if (year > 0) {
            boolean dated =
                    i > sentence.first() && text.token(i - 1).isWord() && !isBefore(i, text, words.notBeforeYear());
            return dated
                    ? Optional.of(new DateExpression(
                            i, i + 1, LocalDate.of(year, 1, 1), DatePrecision.YEAR, year > today.getYear()))
                    : Optional.empty();
        }
        if (i + 2 >= sentence.end() || !words.ago().contains(text.token(i + 2).word())) {
            return Optional.empty();
        }
        var named = words.numbers().get(text.token(i).word());
        int count = named == null ? dayOfMonth(text.token(i)) : named;
        var unit = words.units().get(text.token(i + 1).word());
        return count <= 0 || unit == null
                ? Optional.empty()
                : Optional.of(new DateExpression(i, i + 3, today.minus(count, unit), precision(unit), false));
    }
}
