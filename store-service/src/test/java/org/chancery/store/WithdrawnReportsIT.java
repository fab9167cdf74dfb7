package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.Test;

/** Whoever takes a report back need not wait until its happening is grouped anew. */
@StoreTest
class WithdrawnReportsIT {
    private static final String HELD = "select pg_advisory_lock(hashtext('chancery.happenings'))";
    private static final String RELEASED = "select pg_advisory_unlock(hashtext('chancery.happenings'))";

    @Test
    void happeningIsNotShownByAReportThatWasTakenBackEvenBeforeItIsGroupedAnew(Running running) throws SQLException {
        var told = Editions.edition("withdrawn", 1, null, Editions.meetingWith("WDR", "2023-09-01", "withdrawn"));
        running.store().articles().save(List.of(told));
        var id = running.store().get("/api/v1/happenings?country=WDR").at("/happenings/0/id");
        assertThat(id).isNotEmpty();

        try (var connection = running.database().of("postgres").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(HELD);
            running.store().bareArticles().save(List.of(Editions.canceled("withdrawn")));

            assertThat(running.store().get("/api/v1/happenings?limit=100").each("happenings", "/id"))
                    .doesNotContain(id);
            assertThat(running.store().get("/api/v1/happenings/" + id).status()).isEqualTo(404);
            assertThat(running.store().get("/api/v1/exports/happenings").text()).doesNotContain(id);
            statement.execute(RELEASED);
        }
    }
}
