package org.chancery.enrich.engine.event.attribute;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.contract.DatePrecision;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Sentence;
import org.chancery.enrich.engine.text.Token;

/** Reads the date words of a sentence against the day of publication: "on Monday", "last June", "two days earlier", "in 2019". */
public final class DateReader {
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    static {
        for (var day : DayOfWeek.values()) {
            WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day);
            WEEKDAYS.put(day.name().substring(0, 3).toLowerCase(Locale.ROOT), day);
        }
        WEEKDAYS.remove("sun");
        WEEKDAYS.remove("sat");
        WEEKDAYS.remove("wed");
        for (var month : Month.values()) {
            MONTHS.put(month.name().toLowerCase(Locale.ROOT), month);
            MONTHS.put(month.name().substring(0, 3).toLowerCase(Locale.ROOT), month);
        }
        MONTHS.put("sept", Month.SEPTEMBER);
        MONTHS.remove("mar");
    }

    private final LocalDate today;

    public DateReader(LocalDate today) {
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
        var next = i + 1 < sentence.end() ? text.token(i + 1) : token;
        if (token.isCapitalised() || text.shouted()) {
            var weekday = WEEKDAYS.get(token.word());
            if (weekday != null) {
                return Optional.of(weekday(text, i, weekday));
            }
            var month = MONTHS.get(token.word());
            if (month != null) {
                return month(text, i, sentence, month);
            }
        }
        return switch (token.word()) {
            case "today", "tonight" -> day(i, i + 1, today);
            case "yesterday" -> day(i, i + 1, today.minusDays(1));
            case "tomorrow" -> Optional.of(new DateExpression(i, i + 1, today.plusDays(1), DatePrecision.DAY, true));
            case "last", "this", "next" -> relative(text, i, next);
            default ->
                token.kind() == Token.Kind.NUMBER || NUMBERS.contains(token.word())
                        ? number(text, i, sentence)
                        : Optional.empty();
        };
    }

    private static Optional<DateExpression> day(int first, int end, LocalDate date) {
        return Optional.of(new DateExpression(first, end, date, DatePrecision.DAY, false));
    }

    private DateExpression weekday(FieldText text, int i, DayOfWeek day) {
        boolean next = text.isAt(i - 1, "next") || text.isAt(i - 1, "coming");
        var date = next ? today.with(TemporalAdjusters.next(day)) : today.with(TemporalAdjusters.previousOrSame(day));
        boolean last = text.isAt(i - 1, "last") && date.equals(today);
        return new DateExpression(i, i + 1, last ? date.minusWeeks(1) : date, DatePrecision.DAY, next);
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
        boolean isName = text.token(i).is("may") || text.token(i).is("march");
        boolean dated = text.isAt(i - 1, "in")
                || text.isAt(i - 1, "last")
                || text.isAt(i - 1, "since")
                || text.isAt(i - 1, "next")
                || text.isAt(i - 1, "early")
                || text.isAt(i - 1, "late")
                || year > 0;
        if (isName && !dated) {
            return Optional.empty();
        }
        boolean next = text.isAt(i - 1, "next");
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

    private static int dayOfMonth(Token token) {
        var digits = token.word().replaceAll("(st|nd|rd|th)$", "");
        boolean isDay = token.kind() == Token.Kind.NUMBER && digits.matches("[0-3]?[0-9]");
        return isDay ? Integer.parseInt(digits) : -1;
    }

    private static int yearOf(Token token) {
        return token.kind() == Token.Kind.NUMBER && token.word().matches("(19|20)[0-9]{2}")
                ? Integer.parseInt(token.word())
                : -1;
    }

    private Optional<DateExpression> relative(FieldText text, int i, Token unit) {
        var which = text.token(i);
        int step = which.is("last") ? -1 : which.is("next") ? 1 : 0;
        if (step == 0) {
            // "this year" says nothing of when; "later this week" at least that it is to come.
            return text.isAt(i - 1, "later") ? later(i, unit) : Optional.empty();
        }
        boolean future = step > 0;
        return switch (unit.word()) {
            case "week" -> Optional.of(new DateExpression(i, i + 2, today.plusWeeks(step), DatePrecision.DAY, future));
            case "month" ->
                Optional.of(new DateExpression(
                        i, i + 2, today.plusMonths(step).withDayOfMonth(1), DatePrecision.MONTH, future));
            case "year" ->
                Optional.of(new DateExpression(
                        i, i + 2, today.plusYears(step).withDayOfYear(1), DatePrecision.YEAR, future));
            default -> Optional.empty();
        };
    }

    private Optional<DateExpression> later(int i, Token unit) {
        return switch (unit.word()) {
            case "today" -> day(i, i + 2, today);
            case "week" -> Optional.of(new DateExpression(i, i + 2, today.plusDays(1), DatePrecision.DAY, true));
            case "month" -> Optional.of(new DateExpression(i, i + 2, today.plusDays(1), DatePrecision.MONTH, true));
            case "year" -> Optional.of(new DateExpression(i, i + 2, today.plusDays(1), DatePrecision.YEAR, true));
            default -> Optional.empty();
        };
    }

    private Optional<DateExpression> number(FieldText text, int i, Sentence sentence) {
        int year = yearOf(text.token(i));
        if (year > 0) {
            boolean dated = i > sentence.first() && text.token(i - 1).isWord() && !text.isAt(i - 1, "about");
            return dated
                    ? Optional.of(new DateExpression(
                            i, i + 1, LocalDate.of(year, 1, 1), DatePrecision.YEAR, year > today.getYear()))
                    : Optional.empty();
        }
        int count = NUMBERS.contains(text.token(i).word())
                ? NUMBERS.indexOf(text.token(i).word())
                : dayOfMonth(text.token(i));
        boolean past = text.isAt(i + 2, "ago") || text.isAt(i + 2, "earlier");
        if (count <= 0 || !past || i + 2 >= sentence.end()) {
            return Optional.empty();
        }
        return unit(text.token(i + 1))
                .map(unit -> new DateExpression(
                        i,
                        i + 3,
                        today.minus(count, unit),
                        unit == ChronoUnit.YEARS
                                ? DatePrecision.YEAR
                                : unit == ChronoUnit.MONTHS ? DatePrecision.MONTH : DatePrecision.DAY,
                        false));
    }

    private static Optional<ChronoUnit> unit(Token token) {
        return switch (token.word()) {
            case "day", "days" -> Optional.of(ChronoUnit.DAYS);
            case "week", "weeks" -> Optional.of(ChronoUnit.WEEKS);
            case "month", "months" -> Optional.of(ChronoUnit.MONTHS);
            case "year", "years" -> Optional.of(ChronoUnit.YEARS);
            default -> Optional.empty();
        };
    }
}
