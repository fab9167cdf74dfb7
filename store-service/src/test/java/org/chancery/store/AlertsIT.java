package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.chancery.kit.running.Answer;
import org.chancery.store.running.AlertDesk;
import org.chancery.store.running.Receiver;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreInstance;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saved queries fire once, and what is none is refused. */
@StoreTest
class AlertsIT {
    private final Receiver receiver = Receiver.start();
    private Running running;
    private AlertDesk desk;

    @BeforeEach
    void use(Running running) {
        this.running = running;
        desk = new AlertDesk(running);
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void moreThanSoManyFireOnceAndThePreviewCountsIt() {
        var filter = "{\"outlet\": \"Busy Post\"}";
        var condition = ", \"moreThan\": {\"happenings\": 1, \"days\": 1}";
        var alert = desk.add(filter, condition, receiver.at("/busy"));
        var plain = desk.add(filter, "", null);
        desk.report("Busy Post", "AND", "busy 1");
        desk.report("Busy Post", "LIE", "busy 2");

        await().atMost(AlertDesk.PATIENCE).until(() -> !receiver.told("/busy").isEmpty());
        desk.report("Busy Post", "SMR", "busy 3");
        await().atMost(AlertDesk.PATIENCE)
                .until(() -> desk.get(AlertDesk.path(plain) + "/deliveries")
                                .each("deliveries", "/id")
                                .size()
                        == 3);

        assertThat(receiver.told("/busy"))
                .singleElement()
                .satisfies(told -> assertThat(told.body()).contains("\"type\":\"alert.figure\"", "\"count\":2"));
        assertThat(desk.preview(filter, condition)).isEqualTo("1");
        assertThat(desk.preview(filter, "")).isEqualTo("3");
        assertThat(desk.get(AlertDesk.path(alert) + "/feed").text()).contains("An alert: 2");
        desk.ask("DELETE", AlertDesk.path(alert), "");
        desk.ask("DELETE", AlertDesk.path(plain), "");
    }

    @Test
    void whatIsReportedAfterMidnightCountsForItsDay() {
        var alert = desk.add("{\"outlet\": \"Night Post\"}", ", \"moreThan\": {\"happenings\": 1, \"days\": 1}", null);
        running.database()
                .sql()
                .update("update alert set created_at = created_at - interval '2 days' where id = ?", alert.at("/id"));
        var yesterday = LocalDate.now(Clock.systemUTC()).minusDays(1);

        desk.report("Night Post", "AND", "night 1", yesterday);
        desk.report("Night Post", "LIE", "night 2", yesterday);

        await().atMost(AlertDesk.PATIENCE).until(() -> fired(alert) == 1);
        desk.report("Night Post", "SMR", "night 3", yesterday);
        await().during(Duration.ofSeconds(2)).atMost(AlertDesk.PATIENCE).until(() -> fired(alert) == 1);
        assertThat(desk.get(AlertDesk.path(alert) + "/deliveries").text()).contains("\"from\":\"" + yesterday + "\"");
        desk.ask("DELETE", AlertDesk.path(alert), "");
    }

    @Test
    void unusuallyManyFire() {
        var filter = "{\"outlet\": \"Odd Post\"}";
        var condition = ", \"unusual\": {\"score\": 2, \"days\": 7}";
        var alert = desk.add(filter, condition, null);
        for (var guest : List.of("AND", "LIE", "SMR")) {
            desk.report("Odd Post", guest, "odd " + guest);
        }

        await().atMost(AlertDesk.PATIENCE)
                .until(() ->
                        desk.get(AlertDesk.path(alert) + "/deliveries").text().contains("\"score\":3.0"));
        assertThat(desk.preview(filter, condition)).isEqualTo("1");
        desk.ask("DELETE", AlertDesk.path(alert), "");
    }

    @Test
    void whatTurnsOutToHaveBeenReportedEarlierDoesNotFireAgain() {
        var alert = desk.add("{\"country\": [\"TUV\"]}", "", null);
        var other = desk.add("{\"outlet\": \"Early Post\"}", "", null);
        var later = Instant.now();
        desk.report("Late Post", "TUV", "later", later);
        await().atMost(AlertDesk.PATIENCE).until(() -> fired(alert) == 1);

        desk.report("Early Post", "TUV", "earlier", hourBefore(later));

        await().atMost(AlertDesk.PATIENCE).until(() -> fired(other) == 1);
        assertThat(desk.get("/api/v1/happenings?outlet=Early+Post").each("happenings", "/articles"))
                .containsExactly("2");
        await().during(Duration.ofSeconds(2)).atMost(AlertDesk.PATIENCE).until(() -> fired(alert) == 1);
        desk.ask("DELETE", AlertDesk.path(alert), "");
        desk.ask("DELETE", AlertDesk.path(other), "");
    }

    /** On the same day, at least: a day later it would be another meeting. */
    private static Instant hourBefore(Instant time) {
        var morning = time.truncatedTo(ChronoUnit.DAYS);
        var hour = time.minusSeconds(3600);
        return hour.isBefore(morning) ? morning : hour;
    }

    private int fired(Answer alert) {
        return desk.get(AlertDesk.path(alert) + "/deliveries")
                .each("deliveries", "/id")
                .size();
    }

    @Test
    void twoInstancesTellOnceAndEitherKnowsTheAlertsOfTheOther() {
        try (var other = StoreInstance.start(running.broker().address(), running.database(), Receiver.SETTINGS)) {
            var alert = desk.add("{\"outlet\": \"Twin Post\"}", "", receiver.at("/twins"));
            for (var guest : List.of("AND", "LIE", "SMR", "MCO", "VAT", "PLW")) {
                desk.report("Twin Post", guest, "twin " + guest);
            }
            await().atMost(AlertDesk.PATIENCE)
                    .until(() -> other.get(AlertDesk.path(alert) + "/deliveries").each("deliveries", "/status").stream()
                                    .filter("delivered"::equals)
                                    .count()
                            == 6);

            assertThat(receiver.told("/twins").stream().map(Receiver.Told::id))
                    .hasSize(6)
                    .doesNotHaveDuplicates();
            desk.ask("DELETE", AlertDesk.path(alert), "");
            assertThat(other.get(AlertDesk.path(alert)).status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                                           | name
            {"name": " ", "filter": {"type": ["THREATEN"]}}                              | name
            {"name": "a"}                                                                | filter
            {"name": "a", "filter": {}}                                                  | filter
            {"name": "a", "filter": {"tipe": ["THREATEN"]}}                              | filter/tipe
            {"name": "a", "filter": {"type": ["THREAT"]}}                                | filter/type/0
            {"name": "a", "filter": {"minConfidence": 2}}                                | filter.minConfidence
            {"name": "a", "filter": {"q": "b"}, "webhook": "file:///etc/passwd"}         | webhook
            {"name": "a", "filter": {"q": "b"}, "webhook": "https://a:b@post.example/"}  | webhook
            {"name": "a", "filter": {"q": "b"}, "moreThan": {"happenings": 5}}           | moreThan
            {"name": "a", "filter": {"q": "b"}, "moreThan": {"happenings": 5, "days": 0}} | moreThan.days
            {"name": "a", "filter": {"q": "b"}, "unusual": {"score": 0, "days": 1}}      | unusual.score
            {"name": "a", "filter": {"q": "b", "from": "2024-01-01"}, "moreThan": {"happenings": 5, "days": 1}} | filter.from
            {"name": "a", "filter": {"q": "b"}, "moreThan": {"happenings": 5, "days": 1}, "unusual": {"score": 3, "days": 1}} | unusual
            {"name": "a", "filter": {"from": "+999999999-01-01"}}                        | a value has
            {"name": "a\\u0000", "filter": {"q": "b\\u0000"}}                             | a value has
            {                                                                            | not JSON
            """)
    void whatIsNoAlertIsRefusedByName(String body, String fault) {
        var answer = desk.ask("POST", AlertDesk.ALERTS, body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.at("/detail")).startsWith(fault);
        assertThat(desk.ask("POST", AlertDesk.ALERTS + "/preview", body).at("/detail"))
                .startsWith(fault);
    }

    @ParameterizedTest
    @CsvSource({"GET, ''", "DELETE, ''", "GET, /deliveries", "GET, /feed", "POST, /test"})
    void anAlertThatIsNotThereIsNotFound(String method, String path) {
        assertThat(desk.ask(method, AlertDesk.ALERTS + "/none" + path, "").status())
                .isEqualTo(404);
    }
}
