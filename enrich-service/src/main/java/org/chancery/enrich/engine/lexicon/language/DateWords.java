package org.chancery.enrich.engine.lexicon.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

/**
 * The words of dates.
 *
 * @param ambiguousMonths months that are other words too: "may", "march"
 * @param beforeMonth words by which even those are months: "in May"
 * @param beforeComingWeekday words that make a weekday one to come: "next Monday"
 * @param numbers "two"
 * @param single words that count one: "a week ago"
 * @param ordinals endings of the day of a month: "3rd"
 * @param notBeforeYear words that make a year a number: "about 2000"
 * @param days in days from today: "yesterday" -1
 * @param which in units from now: "last" -1, "this" 0, "next" 1
 * @param periods what may follow such a word: "week"
 * @param units what may be counted: "weeks"
 * @param ago words that count back: "two weeks ago"
 * @param later words before "this week" that make it one to come
 */
public record DateWords(
        Map<String, DayOfWeek> weekdays,
        Map<String, Month> months,
        Set<String> ambiguousMonths,
        Set<String> beforeMonth,
        Set<String> beforeComingWeekday,
        Map<String, Integer> numbers,
        Set<String> single,
        Set<String> ordinals,
        Set<String> notBeforeYear,
        Map<String, Integer> days,
        Map<String, Integer> which,
        Map<String, ChronoUnit> periods,
        Map<String, ChronoUnit> units,
        Set<String> ago,
        Set<String> later) {}
