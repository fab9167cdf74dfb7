package org.chancery.store.database.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.store.alert.Delivery;
import org.chancery.store.alert.DeliveryStatus;
import org.chancery.store.alert.Figure;
import org.chancery.store.database.RawJson;
import org.chancery.store.happening.Happening;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads the log of the firings of an alert. */
@Repository
public class DeliveryRows {
    private static final String LATEST = """
            select alert_firing.*, document
            from alert_firing left join happening on happening.id = alert_firing.happening
            where alert_id = ?
            order by fired_at desc, alert_firing.id desc
            limit ?
            """;

    private static final String ONE = "select * from alert_firing where alert_id = ? and id = ?";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DeliveryRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A firing with what it tells.
     *
     * @param happening as it is now, if one fired and is still known
     */
    public record Told(Delivery delivery, @Nullable RawJson<Happening> happening) {}

    /** The latest first. */
    public List<Told> latest(String alert, int limit) {
        return jdbc.sql(LATEST)
                .params(alert, limit)
                .query((row, _) -> told(row))
                .list();
    }

    /** The delivery of this id. */
    public Optional<Delivery> find(String alert, String id) {
        return jdbc.sql(ONE).params(alert, id).query((row, _) -> read(row)).optional();
    }

    /** Of a row with the column {@code document}. */
    Told told(ResultSet row) throws SQLException {
        var document = row.getString("document");
        return new Told(read(row), document == null ? null : new RawJson<>(document));
    }

    private Delivery read(ResultSet row) throws SQLException {
        var status = DeliveryStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT));
        return new Delivery(
                row.getString("id"),
                row.getString("happening"),
                figure(row.getString("figure")),
                Times.required(row, "fired_at"),
                status,
                row.getInt("attempts"),
                Times.optional(row, "tried_at"),
                status == DeliveryStatus.WAITING ? Times.required(row, "due") : null,
                row.getObject("answer", Integer.class),
                row.getString("problem"));
    }

    private @Nullable Figure figure(@Nullable String figure) {
        return figure == null ? null : json.readValue(figure, Figure.class);
    }
}
