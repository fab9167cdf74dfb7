package org.chancery.store.database.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.chancery.store.alert.Attempt;
import org.chancery.store.alert.DeliveryStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Hands out what is to be delivered, each to one instance at a time, and notes what came of it. */
@Repository
public class Dispatch {
    private static final String ALERTS = """
            select distinct alert_id
            from alert_firing join alert on alert.id = alert_id
            where status = 'waiting' and due <= ? and webhook is not null and gone_at is null
            """;

    /** Due again when whoever takes it should have been ready long ago: if that instance was killed, another one tries. */
    private static final String TAKE = """
            with taken as (
                update alert_firing
                set due = ?, attempts = attempts + 1, tried_at = ?
                where alert_id = ? and status = 'waiting' and id = (
                    select id
                    from alert_firing
                    where alert_id = ? and status = 'waiting' and due <= ?
                    order by due, id
                    limit 1
                    for update skip locked)
                returning *)
            select taken.*, alert.name, alert.webhook, alert.secret, alert.former_secret, alert.former_until,
                alert.gone_at, document
            from taken
                join alert on alert.id = taken.alert_id
                left join happening on happening.id = taken.happening
            where webhook is not null
            """;

    /** Only of the attempt that it was: if it took too long, somebody else may be trying. */
    private static final String SETTLE = """
            update alert_firing
            set status = ?, due = ?, answer = ?, problem = ?
            where alert_id = ? and id = ? and attempts = ? and status = 'waiting'
            """;

    private static final String GONE = "update alert set gone_at = ? where id = ? and webhook = ?";

    private static final String GIVE_UP = """
            update alert_firing
            set status = 'given_up', problem = coalesce(problem, 'the target is gone')
            where alert_id = ? and status = 'waiting'
            """;

    private static final String REPLAY = """
            update alert_firing
            set status = 'waiting', due = ?, attempts = 0
            where alert_id = ? and id = ?
            """;

    private final JdbcClient jdbc;
    private final DeliveryRows rows;
    private final Clock clock;

    Dispatch(JdbcClient jdbc, DeliveryRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /** The alerts that have something to deliver. */
    public List<String> alerts() {
        return jdbc.sql(ALERTS).param(now()).query((row, _) -> row.getString(1)).list();
    }

    /** The next delivery of this alert; for so long nobody else tries it. */
    public Optional<Due> take(String alert, Duration lease) {
        return jdbc.sql(TAKE)
                .params(now().plus(lease), now(), alert, alert, now())
                .query((row, _) -> due(row))
                .optional();
    }

    private Due due(ResultSet row) throws SQLException {
        var webhook = Objects.requireNonNull(AlertRows.webhook(row));
        return new Due(row.getString("alert_id"), row.getString("name"), webhook, rows.told(row));
    }

    /** It has arrived. */
    public void delivered(Due due, Attempt attempt) {
        settle(due, DeliveryStatus.DELIVERED, now(), attempt);
    }

    /** It is tried again after a pause. */
    public void failed(Due due, Attempt attempt, Duration pause) {
        settle(due, DeliveryStatus.WAITING, now().plus(pause), attempt);
    }

    /** It is not tried any more. */
    public void givenUp(Due due, Attempt attempt) {
        settle(due, DeliveryStatus.GIVEN_UP, now(), attempt);
    }

    /** Its target wants nothing more, neither this nor what waits behind it. */
    @Transactional
    public void gone(Due due, Attempt attempt) {
        givenUp(due, attempt);
        jdbc.sql(GONE)
                .params(now(), due.alert(), due.webhook().url().toString())
                .update();
        jdbc.sql(GIVE_UP).param(due.alert()).update();
    }

    private void settle(Due due, DeliveryStatus status, OffsetDateTime next, Attempt attempt) {
        var delivery = due.told().delivery();
        jdbc.sql(SETTLE)
                .params(status.name().toLowerCase(Locale.ROOT), next)
                .param(attempt.answer())
                .param(attempt.problem())
                .params(due.alert(), delivery.id(), delivery.attempts())
                .update();
    }

    /** Delivers it once more, from its first attempt on; says whether it is known. */
    public boolean replay(String alert, String id) {
        return jdbc.sql(REPLAY).params(now(), alert, id).update() > 0;
    }

    private OffsetDateTime now() {
        return Times.of(clock.instant());
    }
}
