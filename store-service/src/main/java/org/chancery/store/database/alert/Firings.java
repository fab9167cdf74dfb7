package org.chancery.store.database.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.chancery.store.alert.Alert;
import org.chancery.store.alert.DeliveryStatus;
import org.chancery.store.alert.Figure;
import org.chancery.store.database.question.HappeningConditions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Notes what has made an alert fire: each happening once, a figure once a day. */
@Component
public class Firings {
    /** What was reported last before that is history: to load an archive alerts nobody. */
    static final Duration NEWS = Duration.ofDays(30);

    /** A happening that is known under another id since an earlier report came has fired under the id of one of its reports. */
    private static final String HAPPENINGS = """
            insert into alert_firing (alert_id, id, happening, fired_at, status, due)
            select ?, md5(? || ' ' || id)::uuid::text, id, ?, ?, ?
            from happening
            where change > ? and change <= ? and last_report >= ? and not exists (
                    select 1
                    from happening_report join alert_firing
                        on alert_id = ? and alert_firing.id = md5(? || ' ' || event_id)::uuid::text
                    where happening_report.happening = happening.id)
                and %s
            on conflict do nothing
            """;

    private static final String ONE = """
            insert into alert_firing (alert_id, id, figure, fired_at, status, due)
            values (?, ?, ?::jsonb, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String IS_NOTED = "select exists (select from alert_firing where alert_id = ? and id = ?)";

    private static final String FORGET = "delete from alert_firing where fired_at < ?";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Firings(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Notes the happenings that match and have changed after one change, up to another; says how many had not fired yet. */
    int addHappenings(Alert alert, long after, long last) {
        var now = now();
        var conditions = HappeningConditions.of(alert.filter());
        return jdbc.sql(conditions.in(HAPPENINGS))
                .params(alert.id(), alert.id(), now, status(alert), now, after, last, now.minus(NEWS))
                .params(alert.id(), alert.id())
                .params(conditions.valuesAnd())
                .update();
    }

    /** Whether a figure of this day was noted. */
    boolean hasFigure(Alert alert, LocalDate day) {
        return jdbc.sql(IS_NOTED)
                .params(alert.id(), idOf(alert, day))
                .query(Boolean.class)
                .single();
    }

    /** Notes a figure, unless one of this alert was noted of its day. */
    int addFigure(Alert alert, Figure figure) {
        return add(alert, idOf(alert, figure.to()), json.writeValueAsString(figure));
    }

    /** Notes a test, and says by which id. */
    public String addTest(Alert alert) {
        var id = UUID.randomUUID().toString();
        add(alert, id, "null");
        return id;
    }

    /** Forgets what fired before this moment. */
    void forget(Instant before) {
        jdbc.sql(FORGET).param(Times.of(before)).update();
    }

    private int add(Alert alert, String id, String figure) {
        return jdbc.sql(ONE)
                .params(alert.id(), id, figure, now(), status(alert), now())
                .update();
    }

    private static String idOf(Alert alert, LocalDate day) {
        return UUID.nameUUIDFromBytes((alert.id() + " " + day).getBytes(UTF_8)).toString();
    }

    private static String status(Alert alert) {
        var webhook = alert.webhook();
        var status = webhook == null || webhook.goneAt() != null ? DeliveryStatus.FED : DeliveryStatus.WAITING;
        return status.name().toLowerCase(Locale.ROOT);
    }

    private OffsetDateTime now() {
        return Times.of(clock.instant());
    }
}
