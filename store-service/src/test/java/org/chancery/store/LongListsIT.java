package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.contract.EnrichedArticle;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists of more than the latest articles, which are looked through first, lose and repeat nothing. */
class LongListsIT {
    private static final int ARTICLES = 1_200;
    private static final int EVERY = 400;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2014-03-01");

    private static Running running;

    @BeforeAll
    static void manyArticles() {
        running = Running.start();
        var articles =
                IntStream.range(0, ARTICLES).mapToObj(LongListsIT::article).toList();
        running.store().articles().save(articles);
    }

    /** Days apart, so that each is a happening of its own; a rare one now and then. */
    private static EnrichedArticle article(int number) {
        var id = "long %04d".formatted(number);
        var day = FIRST_DAY.plusDays(2L * number);
        var meeting = Editions.meetingWith(number % EVERY == 0 ? "LLR" : "LLF", day.toString(), id);
        return Editions.reported(id, "Daily", day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), meeting);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void frequentEventsAreAllListedOnceTheLatestFirst() {
        assertThat(all("events?country=LLF", "events", "/article/id"))
                .hasSize(ARTICLES - ARTICLES / EVERY)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void rareEventsAreFoundHoweverLongAgo() {
        assertThat(all("events?country=LLR", "events", "/article/id"))
                .containsExactly("long 0800", "long 0400", "long 0000");
    }

    @Test
    void happeningsAreListedInTheSameWay() {
        assertThat(all("happenings?country=LLF", "happenings", "/event/article/id"))
                .hasSize(ARTICLES - ARTICLES / EVERY)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(all("happenings?country=LLR", "happenings", "/event/article/id"))
                .containsExactly("long 0800", "long 0400", "long 0000");
    }

    @Test
    void happeningsOfDaysLongBeforeTheLatestAreFoundAmongTheirDays() {
        assertThat(all("happenings?country=LLF&to=2014-12-31", "happenings", "/event/article/id"))
                .hasSize(152)
                .startsWith("long 0152")
                .endsWith("long 0001")
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(all("happenings?country=LLR&from=2014-02-01&to=2014-12-31", "happenings", "/event/article/id"))
                .containsExactly("long 0000");
    }

    private static List<String> all(String question, String list, String part) {
        var all = new ArrayList<String>();
        var cursor = "";
        do {
            var page = running.store().get("/api/v1/" + question + "&limit=100" + cursor);
            all.addAll(page.each(list, part));
            cursor = page.at("/next").isEmpty() ? "" : "&cursor=" + page.at("/next");
        } while (!cursor.isEmpty());
        return all;
    }
}
