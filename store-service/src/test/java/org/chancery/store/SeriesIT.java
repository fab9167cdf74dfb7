package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.Test;

/** Figures over time that stand beside those of the timeline. */
@StoreTest
class SeriesIT {
    @Test
    void articlesAreCountedByTheDayOfTheirPublication(Running running) {
        running.store()
                .articles()
                .save(List.of(
                        ofSeries("series 1", "2018-07-01T01:00:00Z", Editions.meetingWith("SSD", "2018-07-01", "1")),
                        ofSeries("series 2", "2018-07-31T23:00:00Z"),
                        ofSeries("series 3", "2018-08-01T00:00:00Z")));

        var months = running.store().get("/api/v1/stats/articles?outlet=Series+Post");
        var days = running.store().get("/api/v1/stats/articles?outlet=Series+Post&interval=day&to=2018-07-31");
        var reporting = running.store().get("/api/v1/stats/articles?outlet=Series+Post&target=SSD");

        assertThat(months.each("points", "/period")).containsExactly("2018-07-01", "2018-08-01");
        assertThat(months.each("points", "/articles")).containsExactly("2", "1");
        assertThat(days.each("points", "/period")).containsExactly("2018-07-01", "2018-07-31");
        assertThat(reporting.each("points", "/articles")).containsExactly("1");
    }

    private static EnrichedArticle ofSeries(String id, String instant, DiplomaticEvent... events) {
        return Editions.reported(id, "Series Post", Instant.parse(instant), events);
    }

    @Test
    void mostFrequentPairsAreCountedOverTime(Running running) {
        running.store()
                .articles()
                .save(List.of(Editions.edition(
                        "series pairs",
                        1,
                        null,
                        Editions.meetingWith("SSE", "2022-05-02", "pair 1"),
                        Editions.meetingWith("SSE", "2022-05-30", "pair 2"),
                        Editions.meetingWith("SSF", "2022-06-10", "pair 3"))));

        var all = running.store().get("/api/v1/stats/dyads/timeline?target=SSE&target=SSF");
        var most = running.store().get("/api/v1/stats/dyads/timeline?target=SSE&target=SSF&interval=day&limit=1");

        assertThat(all.each("steps", "/target")).containsExactly("SSE", "SSF");
        assertThat(all.each("steps", "/events")).containsExactly("2", "1");
        assertThat(most.each("steps", "/period")).containsExactly("2022-05-02", "2022-05-30");
    }
}
