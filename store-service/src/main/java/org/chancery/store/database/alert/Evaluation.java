package org.chancery.store.database.alert;

import java.time.LocalDate;
import java.util.List;
import org.chancery.store.alert.Alert;
import org.chancery.store.alert.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Looks whether an alert fires. What it finds and how far it has looked are one transaction, so that nothing fires twice or not at all. */
@Repository
class Evaluation {
    private static final String DUE = """
            select id
            from alert
            where seen < ? or checked_on is distinct from ?
            order by id
            """;

    /** What another instance looks at is left to it. */
    private static final String TAKE = """
            select *
            from alert
            where id = ? and (seen < ? or checked_on is distinct from ?)
            for update skip locked
            """;

    private static final String LOOKED = "update alert set seen = ?, checked_on = ?, fulfilled = ? where id = ?";

    private final JdbcClient jdbc;
    private final AlertRows alerts;
    private final Firings firings;
    private final Figures figures;
    private final LateFigures lateFigures;

    Evaluation(JdbcClient jdbc, AlertRows alerts, Firings firings, Figures figures, LateFigures lateFigures) {
        this.jdbc = jdbc;
        this.alerts = alerts;
        this.firings = firings;
        this.figures = figures;
        this.lateFigures = lateFigures;
    }

    private record Taken(Alert alert, long seen, boolean isFulfilled) {}

    /** The alerts that have not seen this change, or not on this day. */
    List<String> due(long last, LocalDate today) {
        return jdbc.sql(DUE)
                .params(last, today)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Looks at all up to this change, unless somebody else does; says how often the alert fires, and why. */
    @Transactional
    public Fired evaluate(String id, long last, LocalDate today) {
        return jdbc.sql(TAKE)
                .params(id, last, today)
                .query((row, _) -> new Taken(alerts.read(row), row.getLong("seen"), row.getBoolean("fulfilled")))
                .optional()
                .map(taken -> evaluate(taken, last, today))
                .orElse(Fired.NOTHING);
    }

    private Fired evaluate(Taken taken, long last, LocalDate today) {
        var alert = taken.alert();
        return switch (alert.condition()) {
            case Condition.EveryHappening every -> {
                note(alert, last, today, false);
                yield new Fired(every.kind(), firings.addHappenings(alert, taken.seen(), last));
            }
            case Condition.OnFigure onFigure -> {
                var figure = figures.tooHigh(onFigure, alert.filter(), today);
                note(alert, last, today, figure.isPresent());
                boolean isNew = figure.isPresent() && !taken.isFulfilled();
                int late = lateFigures.add(alert, onFigure, today);
                yield new Fired(onFigure.kind(), late + (isNew ? firings.addFigure(alert, figure.get()) : 0));
            }
        };
    }

    private void note(Alert alert, long last, LocalDate today, boolean isFulfilled) {
        jdbc.sql(LOOKED).params(last, today, isFulfilled, alert.id()).update();
    }

    /** How often an alert has fired. */
    record Fired(String kind, int times) {
        static final Fired NOTHING = new Fired("", 0);
    }
}
