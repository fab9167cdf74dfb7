package org.chancery.store.database.alert;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.store.alert.Alert;
import org.chancery.store.alert.Condition;
import org.chancery.store.alert.Webhook;
import org.chancery.store.database.stream.HappeningChanges;
import org.chancery.store.filter.EventFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table of alerts. */
@Repository
public class AlertRows {
    /** From now on: a new alert looks at what changes after it was made, and one that is replaced starts over. */
    private static final String PUT = """
            insert into alert (
                id, name, filter, kind, threshold, days, webhook, secret, former_secret, former_until, created_at, seen)
            values (?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set
                name = excluded.name, filter = excluded.filter, kind = excluded.kind, threshold = excluded.threshold,
                days = excluded.days, webhook = excluded.webhook, secret = excluded.secret, former_secret = excluded.former_secret,
                former_until = excluded.former_until, gone_at = null,
                seen = excluded.seen, checked_on = null, fulfilled = false
            """;

    /** Nothing else changes: it goes on looking where it is. */
    private static final String RENEW =
            "update alert set secret = ?, former_secret = ?, former_until = ? where id = ? and webhook is not null";

    private static final String ALL = "select * from alert order by created_at, id";
    private static final String ONE = "select * from alert where id = ?";
    private static final String COUNT = "select count(*) from alert";
    private static final String DELETE = "delete from alert where id = ?";

    private final JdbcClient jdbc;
    private final HappeningChanges changes;
    private final JsonMapper json;

    AlertRows(JdbcClient jdbc, HappeningChanges changes, JsonMapper json) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.json = json;
    }

    /** Adds it, or puts it in the place of the one with its id. */
    public void put(Alert alert) {
        var condition = Threshold.of(alert.condition());
        var webhook = alert.webhook();
        jdbc.sql(PUT)
                .params(alert.id(), alert.name(), json.writeValueAsString(alert.filter()))
                .params(condition.kind(), condition.value(), condition.days())
                .param(webhook == null ? null : webhook.url().toString())
                .params(secrets(webhook))
                .params(Times.of(alert.createdAt()), changes.last())
                .update();
    }

    /** Gives it the secrets of this webhook. */
    public void renew(String id, Webhook webhook) {
        jdbc.sql(RENEW).params(secrets(webhook)).param(id).update();
    }

    private static List<@Nullable Object> secrets(@Nullable Webhook webhook) {
        var former = webhook == null ? null : webhook.former();
        return Arrays.asList(
                webhook == null ? null : webhook.secret(),
                former == null ? null : former.secret(),
                former == null ? null : Times.of(former.until()));
    }

    /** All of them, the oldest first. */
    public List<Alert> all() {
        return jdbc.sql(ALL).query((row, _) -> read(row)).list();
    }

    /** The one with this id. */
    public Optional<Alert> find(String id) {
        return jdbc.sql(ONE).param(id).query((row, _) -> read(row)).optional();
    }

    /** How many there are. */
    public int count() {
        return jdbc.sql(COUNT).query(Integer.class).single();
    }

    /** Removes it with all that it has found, and says whether it was there. */
    public boolean delete(String id) {
        return jdbc.sql(DELETE).param(id).update() > 0;
    }

    Alert read(ResultSet row) throws SQLException {
        return new Alert(
                row.getString("id"),
                row.getString("name"),
                json.readValue(row.getString("filter"), EventFilter.class),
                condition(row),
                webhook(row),
                Times.required(row, "created_at"));
    }

    private static Condition condition(ResultSet row) throws SQLException {
        return new Threshold(row.getString("kind"), row.getDouble("threshold"), row.getInt("days")).condition();
    }

    static @Nullable Webhook webhook(ResultSet row) throws SQLException {
        var url = row.getString("webhook");
        return url == null
                ? null
                : new Webhook(URI.create(url), row.getString("secret"), former(row), Times.optional(row, "gone_at"));
    }

    private static Webhook.@Nullable FormerSecret former(ResultSet row) throws SQLException {
        var until = Times.optional(row, "former_until");
        return until == null ? null : new Webhook.FormerSecret(row.getString("former_secret"), until);
    }
}
