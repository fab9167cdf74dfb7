package org.chancery.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.chancery.kit.running.Answer;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Receiver;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreInstance;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saved queries fire once, and tell their targets, whatever these do. One happening is told to targets of every kind. */
@StoreTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlertsIT {
    private static final String ALERTS = "/api/v1/alerts";
    private static final String FILTER = "{\"outlet\": \"Alert Post\"}";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Receiver receiver = Receiver.start();
    private final Map<String, Answer> alerts = new TreeMap<>();
    private Running running;

    @BeforeAll
    void oneHappeningIsToldToTargetsOfEveryKind(Running running) {
        this.running = running;
        for (var path : List.of("hanging", "late", "broken", "gone", "elsewhere", "endless", "fine", "again")) {
            alerts.put(path, add(FILTER, "", receiver.at("/" + path)));
        }
        alerts.put("inside", add(FILTER, "", "http://127.0.0.2:9/"));
        alerts.put("feed", add(FILTER, "", null));
        report("Alert Post", "MLT", "first alert");
    }

    @AfterAll
    void stop() {
        receiver.close();
        alerts.values().forEach(alert -> ask("DELETE", path(alert), ""));
    }

    @Test
    void whatMatchesIsToldWithASignatureThatHolds() throws GeneralSecurityException {
        await().atMost(PATIENCE).until(() -> !receiver.told("/fine").isEmpty());
        var told = receiver.told("/fine").getFirst();

        var secret = alerts.get("fine").at("/secret");
        assertThat(secret).startsWith("whsec_");
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(6)), "HmacSHA256"));
        var signed = told.id() + "." + told.timestamp() + "." + told.body();
        assertThat(told.signature())
                .isEqualTo("v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8))));
        assertThat(Instant.ofEpochSecond(Long.parseLong(told.timestamp())))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(5));
        assertThat(told.body())
                .contains(
                        "\"type\":\"alert.happening\"",
                        "Peru met Chile in Lima",
                        alerts.get("fine").at("/id"));
    }

    @Test
    void theSecretIsShownOnce() {
        var alert = alerts.get("fine");

        assertThat(alert.status()).isEqualTo(201);
        assertThat(alert.header("Location")).isEqualTo(path(alert));
        assertThat(get(path(alert)).at("/webhook")).isEqualTo(receiver.at("/fine"));
        assertThat(get(path(alert)).text()).doesNotContain("whsec_");
        assertThat(get(ALERTS).each("alerts", "/id")).contains(alert.at("/id"));
    }

    @Test
    void aTargetThatFailsIsToldAgainUnderTheSameId() {
        awaitStatus("late", "delivered");

        var told = receiver.told("/late");
        assertThat(told).hasSize(2);
        assertThat(told.stream().map(Receiver.Told::id).distinct()).hasSize(1);
        assertThat(log("late").at("/deliveries/0/attempts")).isEqualTo("2");
        assertThat(log("late").at("/deliveries/0/answer")).isEqualTo("200");
    }

    @Test
    void whatIsNeverTakenIsGivenUp() {
        awaitStatus("broken", "given_up");

        assertThat(receiver.told("/broken")).hasSize(3);
        assertThat(log("broken").at("/deliveries/0/problem")).isEqualTo("answered 500");
    }

    @Test
    void aTargetThatHangsDisturbsNobodyElse() {
        await().atMost(PATIENCE).until(() -> !receiver.told("/hanging").isEmpty());
        assertThat(report("Nobody's Post", "NRU", "while one hangs")).isEqualTo("[STORED]");
        awaitStatus("fine", "delivered");
        awaitStatus("hanging", "given_up");

        assertThat(log("hanging").at("/deliveries/0/problem")).isEqualTo("took longer than 1 s");
    }

    @Test
    void aTargetThatIsGoneIsToldNothingMoreUntilTheAlertIsReplaced() {
        awaitStatus("gone", "given_up");
        var alert = path(alerts.get("gone"));

        assertThat(get(alert).at("/webhookGoneAt")).isNotEmpty();
        assertThat(ask("POST", alert + "/test", "").status()).isEqualTo(400);
        assertThat(ask("PUT", alert, alert(FILTER, "", receiver.at("/back"))).at("/webhookGoneAt"))
                .isEmpty();
        assertThat(ask("POST", alert + "/test", "").status()).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> !receiver.told("/back").isEmpty());
        assertThat(receiver.told("/back").getFirst().body()).contains("alert.test");
    }

    @Test
    void noRedirectIsFollowedAndNoPrivateAddressTold() {
        awaitStatus("elsewhere", "given_up");
        awaitStatus("inside", "given_up");

        assertThat(log("elsewhere").at("/deliveries/0/problem")).isEqualTo("answered 307; redirects are not followed");
        assertThat(receiver.told("/inward")).isEmpty();
        assertThat(log("inside").at("/deliveries/0/problem")).contains("no public address", "CHANCERY_WEBHOOK_PRIVATE");
    }

    @Test
    void anAnswerWithoutEndIsCutOff() {
        awaitStatus("endless", "delivered");

        long written = receiver.written();
        assertThat(written).isLessThan(50_000_000);
        await().during(Duration.ofMillis(300)).until(() -> receiver.written() - written < 5_000_000);
    }

    @Test
    void whatWasDeliveredIsDeliveredOnceMoreOnDemand() {
        awaitStatus("again", "delivered");
        var delivery = log("again").at("/deliveries/0/id");

        var replayed = ask("POST", path(alerts.get("again")) + "/deliveries/" + delivery + "/replay", "");

        assertThat(replayed.at("/status")).isEqualTo("waiting");
        await().atMost(PATIENCE).until(() -> receiver.told("/again").size() == 2);
        assertThat(receiver.told("/again").getLast().id()).isEqualTo(delivery);
        assertThat(ask("POST", path(alerts.get("again")) + "/deliveries/none/replay", "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void withoutAWebhookTheFeedTells() {
        var feed = path(alerts.get("feed")) + "/feed";
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(get(feed).text())
                        .contains("Chancery: An alert", "Peru → MLT: Consult", "Peru met Chile in Lima"));
        assertThat(log("feed").at("/deliveries/0/status")).isEqualTo("fed");
    }

    @Test
    void moreThanSoManyFireOnceAndThePreviewCountsIt() {
        var filter = "{\"outlet\": \"Busy Post\"}";
        var condition = ", \"moreThan\": {\"happenings\": 1, \"days\": 1}";
        var alert = add(filter, condition, receiver.at("/busy"));
        var plain = add(filter, "", null);
        report("Busy Post", "AND", "busy 1");
        report("Busy Post", "LIE", "busy 2");

        await().atMost(PATIENCE).until(() -> !receiver.told("/busy").isEmpty());
        report("Busy Post", "SMR", "busy 3");
        await().atMost(PATIENCE)
                .until(() -> get(path(plain) + "/deliveries")
                                .each("deliveries", "/id")
                                .size()
                        == 3);

        assertThat(receiver.told("/busy"))
                .singleElement()
                .satisfies(told -> assertThat(told.body()).contains("\"type\":\"alert.figure\"", "\"count\":2"));
        assertThat(preview(filter, condition)).isEqualTo("1");
        assertThat(preview(filter, "")).isEqualTo("3");
        assertThat(get(path(alert) + "/feed").text()).contains("An alert: 2");
        ask("DELETE", path(alert), "");
        ask("DELETE", path(plain), "");
    }

    @Test
    void unusuallyManyFire() {
        var filter = "{\"outlet\": \"Odd Post\"}";
        var condition = ", \"unusual\": {\"score\": 2, \"days\": 7}";
        var alert = add(filter, condition, null);
        for (var guest : List.of("AND", "LIE", "SMR")) {
            report("Odd Post", guest, "odd " + guest);
        }

        await().atMost(PATIENCE)
                .until(() -> get(path(alert) + "/deliveries").text().contains("\"score\":3.0"));
        assertThat(preview(filter, condition)).isEqualTo("1");
        ask("DELETE", path(alert), "");
    }

    @Test
    void whatTurnsOutToHaveBeenReportedEarlierDoesNotFireAgain() {
        var alert = add("{\"country\": [\"TUV\"]}", "", null);
        var other = add("{\"outlet\": \"Early Post\"}", "", null);
        report("Late Post", "TUV", "later", Instant.now());
        await().atMost(PATIENCE).until(() -> fired(alert) == 1);

        report("Early Post", "TUV", "earlier", Instant.now().minusSeconds(3600));

        await().atMost(PATIENCE).until(() -> fired(other) == 1);
        assertThat(get("/api/v1/happenings?country=TUV").each("happenings", "/articles"))
                .containsExactly("2");
        await().during(Duration.ofSeconds(2)).atMost(PATIENCE).until(() -> fired(alert) == 1);
        ask("DELETE", path(alert), "");
        ask("DELETE", path(other), "");
    }

    private int fired(Answer alert) {
        return get(path(alert) + "/deliveries").each("deliveries", "/id").size();
    }

    @Test
    void twoInstancesTellOnceAndEitherKnowsTheAlertsOfTheOther() {
        try (var other = StoreInstance.start(running.broker().address(), running.database(), Receiver.SETTINGS)) {
            var alert = add("{\"outlet\": \"Twin Post\"}", "", receiver.at("/twins"));
            for (var guest : List.of("AND", "LIE", "SMR", "MCO", "VAT", "PLW")) {
                report("Twin Post", guest, "twin " + guest);
            }
            await().atMost(PATIENCE)
                    .until(() -> other.get(path(alert) + "/deliveries").each("deliveries", "/status").stream()
                                    .filter("delivered"::equals)
                                    .count()
                            == 6);

            assertThat(receiver.told("/twins").stream().map(Receiver.Told::id))
                    .hasSize(6)
                    .doesNotHaveDuplicates();
            ask("DELETE", path(alert), "");
            assertThat(other.get(path(alert)).status()).isEqualTo(404);
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
        var answer = ask("POST", ALERTS, body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.at("/detail")).startsWith(fault);
        assertThat(ask("POST", ALERTS + "/preview", body).at("/detail")).startsWith(fault);
    }

    @ParameterizedTest
    @CsvSource({"GET, ''", "DELETE, ''", "GET, /deliveries", "GET, /feed", "POST, /test"})
    void anAlertThatIsNotThereIsNotFound(String method, String path) {
        assertThat(ask(method, ALERTS + "/none" + path, "").status()).isEqualTo(404);
    }

    private void awaitStatus(String alert, String status) {
        await().atMost(PATIENCE)
                .until(() -> log(alert).at("/deliveries/0/status").equals(status));
    }

    private Answer log(String alert) {
        return get(path(alerts.get(alert)) + "/deliveries");
    }

    private static String path(Answer alert) {
        return ALERTS + "/" + alert.at("/id");
    }

    private String preview(String filter, String condition) {
        return ask("POST", ALERTS + "/preview", alert(filter, condition, null)).at("/firings");
    }

    private Answer add(String filter, String condition, String webhook) {
        return ask("POST", ALERTS, alert(filter, condition, webhook));
    }

    private static String alert(String filter, String condition, String webhook) {
        return "{\"name\": \"An alert\", \"filter\": %s%s%s}"
                .formatted(filter, condition, webhook == null ? "" : ", \"webhook\": \"%s\"".formatted(webhook));
    }

    private Answer get(String path) {
        return running.store().get(path);
    }

    private Answer ask(String method, String path, String body) {
        var client = running.store().service().client();
        return client.send(client.request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    /** Today, Peru meets this country. */
    private String report(String outlet, String guest, String article) {
        return report(outlet, guest, article, Instant.now());
    }

    private String report(String outlet, String guest, String article, Instant published) {
        var today = LocalDate.now(Clock.systemUTC()).toString();
        var edition = Editions.reported(article, outlet, published, Editions.meetingWith(guest, today, article));
        return running.store().articles().save(List.of(edition)).toString();
    }
}
