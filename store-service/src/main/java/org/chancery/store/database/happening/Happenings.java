package org.chancery.store.database.happening;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.chancery.store.database.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps happenings up to date. */
@Repository
public class Happenings {
    private static final Logger log = LoggerFactory.getLogger(Happenings.class);

    /** Until the end of the transaction: two instances must not group the same neighbourhood at once, and changes are numbered in order. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('chancery.happenings'))";

    private final JdbcClient jdbc;
    private final Regrouping regrouping;
    private final Splits splits;
    private final HappeningRows rows;
    private final PendingRows pending;

    Happenings(JdbcClient jdbc, Regrouping regrouping, Splits splits, HappeningRows rows, PendingRows pending) {
        this.jdbc = jdbc;
        this.regrouping = regrouping;
        this.splits = splits;
        this.rows = rows;
        this.pending = pending;
    }

    /** Has what these articles report grouped anew as soon as the transaction that has written them is over, by whichever instance. */
    public void updateSoon(Collection<String> articles) {
        if (!articles.isEmpty()) {
            pending.add(articles);
        }
    }

    /**
     * Groups anew what these articles report, and whatever may belong to it, in the transaction that changes them. What cannot be
     * grouped stays pending: the fault may be that of a report nearby, and the articles themselves are well.
     */
    @Transactional
    public void update(Collection<String> articles) {
        if (!articles.isEmpty()) {
            lock();
            regroup(articles);
        }
    }

    /**
     * Groups some of the articles that are still to be grouped.
     *
     * @return whether there were any
     */
    @Transactional
    public boolean updatePending(int articles) {
        lock();
        var some = pending.due(articles);
        update(some.keySet());
        pending.delete(some);
        return !some.isEmpty();
    }

    private void regroup(Collection<String> articles) {
        try {
            regrouping.ofArticles(articles);
        } catch (RuntimeException | VirtualMachineError e) {
            if (Outage.isBehind(e)) {
                throw e;
            }
            if (articles.size() > 1) {
                articles.forEach(one -> regroup(List.of(one)));
            } else {
                postpone(articles.iterator().next(), e);
            }
        }
    }

    private void postpone(String article, Throwable fault) {
        log.error("What article {} reports cannot be grouped; trying again in an hour", article, fault);
        pending.postpone(article);
    }

    /** Takes some reports out of their happening, for good: they never stand in one with those that are left. */
    @Transactional
    public Splitting split(String happening, Set<String> events) {
        lock();
        return splits.split(happening, events);
    }

    /** Forgets what had ended before this moment. */
    @Transactional
    public void deleteEnded(OffsetDateTime before) {
        lock();
        rows.deleteEnded(before);
    }

    private void lock() {
        jdbc.sql(LOCK).query(rows -> {});
    }
}
