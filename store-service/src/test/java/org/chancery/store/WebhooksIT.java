package org.chancery.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.chancery.kit.running.Answer;
import org.chancery.store.running.AlertDesk;
import org.chancery.store.running.Receiver;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Targets are told what has fired, whatever they do. One happening is told to targets of every kind. */
@StoreTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebhooksIT {
    private static final String FILTER = "{\"outlet\": \"Alert Post\"}";

    private final Receiver receiver = Receiver.start();
    private final Map<String, Answer> alerts = new TreeMap<>();
    private AlertDesk desk;

    @BeforeAll
    void oneHappeningIsToldToTargetsOfEveryKind(Running running) {
        desk = new AlertDesk(running);
        for (var path : List.of("busy", "hanging", "late", "broken", "gone", "elsewhere", "endless", "fine", "again")) {
            alerts.put(path, desk.add(FILTER, "", receiver.at("/" + path)));
        }
        alerts.put("inside", desk.add(FILTER, "", "http://127.0.0.2:9/"));
        alerts.put("feed", desk.add(FILTER, "", null));
        desk.report("Alert Post", "MLT", "first alert");
    }

    @AfterAll
    void stop() {
        receiver.close();
        alerts.values().forEach(alert -> desk.ask("DELETE", AlertDesk.path(alert), ""));
    }

    @Test
    void whatMatchesIsToldWithASignatureThatHolds() throws GeneralSecurityException {
        await().atMost(AlertDesk.PATIENCE).until(() -> !receiver.told("/fine").isEmpty());
        var told = receiver.told("/fine").getFirst();

        var secret = alerts.get("fine").at("/secret");
        assertThat(secret).startsWith("whsec_");
        assertThat(told.signature()).isEqualTo(signature(told, secret));
        assertThat(Instant.ofEpochSecond(Long.parseLong(told.timestamp())))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(5));
        assertThat(told.body())
                .contains(
                        "\"type\":\"alert.happening\"",
                        "Peru met Chile in Lima",
                        alerts.get("fine").at("/id"));
    }

    private static String signature(Receiver.Told told, String secret) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(6)), "HmacSHA256"));
        var signed = told.id() + "." + told.timestamp() + "." + told.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    }

    @Test
    void aNewSecretSignsBesideTheOneBeforeForADay() throws GeneralSecurityException {
        var alert = desk.add("{\"outlet\": \"Nobody's Post\"}", "", receiver.at("/rotated"));
        alerts.put("rotated", alert);

        var renewed = desk.ask("POST", AlertDesk.path(alert) + "/secret", "");
        desk.ask("POST", AlertDesk.path(alert) + "/test", "");

        await().atMost(AlertDesk.PATIENCE)
                .until(() -> !receiver.told("/rotated").isEmpty());
        var told = receiver.told("/rotated").getFirst();
        assertThat(renewed.at("/secret")).startsWith("whsec_").isNotEqualTo(alert.at("/secret"));
        assertThat(told.signature().split(" "))
                .containsExactly(signature(told, renewed.at("/secret")), signature(told, alert.at("/secret")));
        assertThat(Instant.parse(renewed.at("/formerSecretUntil")))
                .isBetween(Instant.now().plusSeconds(86_000), Instant.now().plusSeconds(86_401));
        assertThat(desk.get(AlertDesk.path(alert)).text()).doesNotContain("whsec_");
        assertThat(desk.ask("POST", AlertDesk.path(alerts.get("feed")) + "/secret", "")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aTargetIsLeftAloneForAsLongAsItAsks() {
        await().atMost(AlertDesk.PATIENCE)
                .until(() -> log("busy").at("/deliveries/0/answer").equals("503"));

        var delivery = log("busy");
        assertThat(Duration.between(
                        Instant.parse(delivery.at("/deliveries/0/triedAt")),
                        Instant.parse(delivery.at("/deliveries/0/nextAt"))))
                .isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
        assertThat(receiver.told("/busy")).hasSize(1);
    }

    @Test
    void theSecretIsShownOnce() {
        var alert = alerts.get("fine");

        assertThat(alert.status()).isEqualTo(201);
        assertThat(alert.header("Location")).isEqualTo(AlertDesk.path(alert));
        assertThat(desk.get(AlertDesk.path(alert)).at("/webhook")).isEqualTo(receiver.at("/fine"));
        assertThat(desk.get(AlertDesk.path(alert)).text()).doesNotContain("whsec_");
        assertThat(desk.get(AlertDesk.ALERTS).each("alerts", "/id")).contains(alert.at("/id"));
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
        await().atMost(AlertDesk.PATIENCE)
                .until(() -> !receiver.told("/hanging").isEmpty());
        assertThat(desk.report("Nobody's Post", "NRU", "while one hangs")).isEqualTo("[STORED]");
        awaitStatus("fine", "delivered");
        awaitStatus("hanging", "given_up");

        assertThat(log("hanging").at("/deliveries/0/problem")).isEqualTo("took longer than 1 s");
    }

    @Test
    void aTargetThatIsGoneIsToldNothingMoreUntilTheAlertIsReplaced() {
        awaitStatus("gone", "given_up");
        var alert = AlertDesk.path(alerts.get("gone"));

        assertThat(desk.get(alert).at("/webhookGoneAt")).isNotEmpty();
        assertThat(desk.ask("POST", alert + "/test", "").status()).isEqualTo(400);
        assertThat(desk.ask("PUT", alert, AlertDesk.alert(FILTER, "", receiver.at("/back")))
                        .at("/webhookGoneAt"))
                .isEmpty();
        assertThat(desk.ask("POST", alert + "/test", "").status()).isEqualTo(200);
        await().atMost(AlertDesk.PATIENCE).until(() -> !receiver.told("/back").isEmpty());
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

        var replayed =
                desk.ask("POST", AlertDesk.path(alerts.get("again")) + "/deliveries/" + delivery + "/replay", "");

        assertThat(replayed.at("/status")).isEqualTo("waiting");
        await().atMost(AlertDesk.PATIENCE).until(() -> receiver.told("/again").size() == 2);
        assertThat(receiver.told("/again").getLast().id()).isEqualTo(delivery);
        assertThat(desk.ask("POST", AlertDesk.path(alerts.get("again")) + "/deliveries/none/replay", "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void withoutAWebhookTheFeedTells() {
        var feed = AlertDesk.path(alerts.get("feed")) + "/feed";
        await().atMost(AlertDesk.PATIENCE)
                .untilAsserted(() -> assertThat(desk.get(feed).text())
                        .contains("Chancery: An alert", "Peru → MLT: Consult", "Peru met Chile in Lima"));
        assertThat(log("feed").at("/deliveries/0/status")).isEqualTo("fed");
    }

    private void awaitStatus(String alert, String status) {
        await().atMost(AlertDesk.PATIENCE)
                .until(() -> log(alert).at("/deliveries/0/status").equals(status));
    }

    private Answer log(String alert) {
        return desk.get(AlertDesk.path(alerts.get(alert)) + "/deliveries");
    }
}
