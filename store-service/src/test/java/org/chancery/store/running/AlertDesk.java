package org.chancery.store.running;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.kit.running.Answer;

/** Makes alerts over HTTP, and happenings that they may fire for. */
public record AlertDesk(Running running) {
    public static final String ALERTS = "/api/v1/alerts";
    public static final Duration PATIENCE = Duration.ofSeconds(15);

    public static String path(Answer alert) {
        return ALERTS + "/" + alert.at("/id");
    }

    /** The answer to a new alert; the condition is said as further fields of the request. */
    public Answer add(String filter, String condition, String webhook) {
        return ask("POST", ALERTS, alert(filter, condition, webhook));
    }

    public static String alert(String filter, String condition, String webhook) {
        return "{\"name\": \"An alert\", \"filter\": %s%s%s}"
                .formatted(filter, condition, webhook == null ? "" : ", \"webhook\": \"%s\"".formatted(webhook));
    }

    /** How often it would have fired. */
    public String preview(String filter, String condition) {
        return ask("POST", ALERTS + "/preview", alert(filter, condition, null)).at("/firings");
    }

    public Answer get(String path) {
        return running.store().get(path);
    }

    public Answer ask(String method, String path, String body) {
        var client = running.store().service().client();
        return client.send(client.request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    /** Today, Peru meets this country. */
    public String report(String outlet, String guest, String article) {
        return report(outlet, guest, article, Instant.now());
    }

    public String report(String outlet, String guest, String article, Instant published) {
        return report(outlet, article, published, Editions.meetingWith(guest, today().toString(), article));
    }

    /** Now it becomes known that Peru has met this country on that day. */
    public String report(String outlet, String guest, String article, LocalDate day) {
        return report(outlet, article, Instant.now(), Editions.meetingWith(guest, day.toString(), article));
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.systemUTC());
    }

    private String report(String outlet, String article, Instant published, DiplomaticEvent event) {
        var edition = Editions.reported(article, outlet, published, event);
        return running.store().articles().save(List.of(edition)).toString();
    }
}
