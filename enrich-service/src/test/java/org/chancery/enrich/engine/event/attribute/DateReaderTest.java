package org.chancery.enrich.engine.event.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.contract.Field;
import org.chancery.enrich.engine.lexicon.language.DateWords;
import org.chancery.enrich.engine.text.Inflection;
import org.chancery.enrich.engine.text.Lemmatizer;
import org.chancery.enrich.engine.text.SentenceWords;
import org.chancery.enrich.engine.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in words, read on a Wednesday. */
class DateReaderTest {
    private static final LocalDate WEDNESDAY = LocalDate.parse("2022-10-05");

    private static final DateWords WORDS = new DateWords(
            Map.of("monday", DayOfWeek.MONDAY, "wednesday", DayOfWeek.WEDNESDAY, "friday", DayOfWeek.FRIDAY),
            Map.of(
                    "march", Month.MARCH,
                    "june", Month.JUNE,
                    "november", Month.NOVEMBER,
                    "december", Month.DECEMBER),
            Set.of("march"),
            Set.of("in", "last", "next"),
            Set.of("next"),
            Map.of("two", 2, "three", 3),
            Set.of("a"),
            Set.of("rd", "th"),
            Set.of("about"),
            Map.of("yesterday", -1, "today", 0, "tomorrow", 1),
            Map.of("last", -1, "this", 0, "next", 1),
            Map.of("week", ChronoUnit.WEEKS, "month", ChronoUnit.MONTHS, "year", ChronoUnit.YEARS),
            Map.of("days", ChronoUnit.DAYS, "weeks", ChronoUnit.WEEKS, "years", ChronoUnit.YEARS),
            Set.of("ago"),
            Set.of("later"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met yesterday.          | 2022-10-04 | DAY   | past
            They meet today.             | 2022-10-05 | DAY   | past
            They meet tomorrow.          | 2022-10-06 | DAY   | future
            They met on Monday.          | 2022-10-03 | DAY   | past
            They met on Wednesday.       | 2022-10-05 | DAY   | past
            They met last Wednesday.     | 2022-09-28 | DAY   | past
            They met on Friday.          | 2022-09-30 | DAY   | past
            They meet next Friday.       | 2022-10-07 | DAY   | future
            They met on June 3.          | 2022-06-03 | DAY   | past
            They met on June 3rd.        | 2022-06-03 | DAY   | past
            They met on 3 June.          | 2022-06-03 | DAY   | past
            They met on June 3, 2015.    | 2015-06-03 | DAY   | past
            They met on 3 June 2015.     | 2015-06-03 | DAY   | past
            They meet on November 9.     | 2022-11-09 | DAY   | future
            They met on December 9.      | 2021-12-09 | DAY   | past
            They met in June.            | 2022-06-01 | MONTH | past
            They met in June 2019.       | 2019-06-01 | MONTH | past
            They met in March.           | 2022-03-01 | MONTH | past
            They meet next June.         | 2023-06-01 | MONTH | future
            They met last week.          | 2022-09-28 | DAY   | past
            They met last month.         | 2022-09-01 | MONTH | past
            They meet next year.         | 2023-01-01 | YEAR  | future
            They meet later this year.   | 2022-10-06 | YEAR  | future
            They met two weeks ago.      | 2022-09-21 | DAY   | past
            They met 3 years ago.        | 2019-10-05 | YEAR  | past
            They met in 2019.            | 2019-01-01 | YEAR  | past
            They meet in 2030.           | 2030-01-01 | YEAR  | future
            """)
    void givesTheDayThePrecisionAndWhetherItIsToCome(String text, String day, String precision, String tense) {
        assertThat(dates(text)).singleElement().satisfies(date -> {
            assertThat(date.date()).isEqualTo(day);
            assertThat(date.precision()).hasToString(precision);
            assertThat(date.isFuture()).isEqualTo(tense.equals("future"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "March on the city.",
                "They march on.",
                "This year was long.",
                "About 2000 came.",
                "Two weeks passed.",
                "June 99 is no day.",
                "They met last."
            })
    void givesNoneWhereWordsOnlyLookLikeOne(String text) {
        assertThat(dates(text))
                .filteredOn(date -> date.precision().name().equals("DAY"))
                .isEmpty();
    }

    private static List<DateExpression> dates(String text) {
        var read = new TextReader(
                        new SentenceWords(Set.of(), Set.of()), new Lemmatizer(new Inflection(Map.of(), List.of())))
                .read(Field.BODY, text);
        return new DateReader(WORDS, WEDNESDAY).in(read, read.sentences().getFirst());
    }
}
