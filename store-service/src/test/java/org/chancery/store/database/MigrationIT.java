package org.chancery.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.chancery.store.running.Database;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreInstance;
import org.chancery.store.running.StoreTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What an earlier version has stored is understood. */
@StoreTest
class MigrationIT {
    @Test
    void articleStoredBeforeEditionsHadAPlaceIsEarlierThanAllOthersOfItsVersion(Running running) {
        try (var database = Database.start()) {
            migrateTo("1", database.sql());
            storeAsBefore(database.sql());
            try (var instance = start(running, database, "migrated")) {
                var store = instance.bareArticles();
                var other = Editions.edition("old", 1, "B", Editions.thanks("old"));

                assertThat(store.save(List.of(Editions.summit("old")))).containsExactly(Outcome.DUPLICATE);
                assertThat(store.save(List.of(Editions.summit("old").at(5)))).containsExactly(Outcome.DUPLICATE);
                assertThat(store.save(List.of(other.at(4)))).containsExactly(Outcome.OUTDATED);
                assertThat(store.save(List.of(other.at(6)))).containsExactly(Outcome.CONFLICT);
                assertThat(store.corrections(other.at(6)))
                        .containsExactly(
                                Editions.meeting("old").retractedBy(other.at(6).reference()));
            }
        }
    }

    @Test
    void whatWasStoredBeforeThereWereHappeningsIsGrouped(Running running) {
        try (var database = Database.start()) {
            migrateTo("2", database.sql());
            storeAsBefore(database.sql());
            try (var instance = start(running, database, "grouped")) {
                await().atMost(Duration.ofSeconds(30))
                        .untilAsserted(() -> assertThat(
                                        instance.get("/api/v1/happenings").each("happenings", "/id"))
                                .containsExactlyInAnyOrder(
                                        Editions.meeting("old").id(),
                                        Editions.thanks("old").id()));
            }
        }
    }

    @Test
    void reportsGroupedBeforeTheyStoodInOrderAreInOrderAndThoseOfNoEventAreGone(Running running) {
        try (var database = Database.start()) {
            var sql = database.sql();
            migrateTo("2", sql);
            storeAsBefore(sql);
            migrateTo("4", sql);
            sql.update("delete from happening_pending");
            sql.update(
                    "insert into happening_report (event_id, article_id, happening) select id, article_id, id from event");
            sql.update(
                    "insert into happening_report (event_id, article_id, happening) values ('gone', 'gone', 'gone')");
            sql.update(
                    "insert into happening (id, change, ended, last_report, document) values ('end', 1, true, now(), ?::jsonb)",
                    "{\"event\": {\"evidence\": {\"start\": 4, \"end\": 9, \"text\": \"quote\"}}}");

            try (var _ = start(running, database, "ordered")) {
                assertThat(sql.queryForObject("""
                                select count(*)
                                from happening_report join event on event.id = event_id and day = event_day and dated_at = reported_at
                                """, Integer.class)).isEqualTo(2);
                assertThat(sql.queryForList("select event_id from happening_report", String.class))
                        .hasSize(2)
                        .doesNotContain("gone");
                assertThat(sql.queryForObject(
                                "select document #> '{event,evidence}' from happening where id = 'end'", String.class))
                        .isEqualTo("{\"end\": 4, \"text\": \"\", \"start\": 4}");
            }
        }
    }

    /** One that stores nothing of what other tests have published. */
    private static StoreInstance start(Running running, Database database, String group) {
        return StoreInstance.start(
                running.broker().address(),
                database,
                "--CHANCERY_STORE_GROUP=" + group,
                "--spring.kafka.consumer.auto-offset-reset=latest");
    }

    private static void migrateTo(String version, JdbcTemplate sql) {
        Flyway.configure()
                .dataSource(sql.getDataSource())
                .target(version)
                .load()
                .migrate();
    }

    private static void storeAsBefore(JdbcTemplate sql) {
        var edition = Editions.summit("old");
        var json = new JsonMapper();
        sql.update(
                """
                insert into article (id, version, status, title, dated_at, engine_version, lexicon, enriched)
                values ('old', 1, 'USABLE', ?, now(), ?, ?, ?::jsonb)
                """,
                edition.article().title(),
                edition.engine().version(),
                edition.engine().lexicon(),
                json.writeValueAsString(edition));
        edition.events()
                .forEach(event -> sql.update(
                        """
                        insert into event (
                            article_id, id, type, quad, status, source, target, leaders, issues, confidence, dated_at,
                            published)
                        values ('old', ?, ?, 1, 'happened', '{}', '{}', '{}', '{}', 1, now(), ?::jsonb)
                        """,
                        event.id(),
                        event.type().name(),
                        json.writeValueAsString(event.reportedBy(edition.reference()))));
    }
}
