package org.chancery.store.database.happening;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.store.database.Outage;
import org.chancery.store.happening.Cuts;
import org.chancery.store.happening.Report;
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
    private final CutRows cuts;
    private final PendingRows pending;

    Happenings(JdbcClient jdbc, Regrouping regrouping, CutRows cuts, PendingRows pending) {
        this.jdbc = jdbc;
        this.regrouping = regrouping;
        this.cuts = cuts;
        this.pending = pending;
    }

    /**
     * Groups anew what these articles report, and whatever may belong to it, in the transaction that has written them. What cannot be
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
        var some = pending.take(articles);
        update(some);
        return !some.isEmpty();
    }

    private void regroup(Collection<String> articles) {
        try {
            regrouping.ofArticles(articles);
        } catch (RuntimeException e) {
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

    private void postpone(String article, RuntimeException fault) {
        log.error("What article {} reports cannot be grouped; trying again in an hour", article, fault);
        pending.postpone(article);
    }

    /** Takes some reports out of their happening, for good: they never stand in one with those that are left. */
    @Transactional
    public Splitting split(String happening, Set<String> events) {
        lock();
        var reports = regrouping.reportsWith(happening);
        if (reports.isEmpty()) {
            return new Splitting.NoSuchHappening();
        }
        var apart =
                reports.stream().filter(report -> events.contains(report.id())).toList();
        if (apart.size() < events.size()) {
            return new Splitting.NotItsReports();
        }
        var rest =
                reports.stream().filter(report -> !events.contains(report.id())).toList();
        if (rest.isEmpty() || apart.isEmpty()) {
            return new Splitting.NothingLeft();
        }
        cuts.add(Cuts.between(ids(apart), ids(rest)));
        regrouping.ofArticles(
                reports.stream().map(report -> report.article().id()).collect(Collectors.toSet()));
        return new Splitting.Split(regrouping.happeningsOf(ids(reports)));
    }

    private static List<String> ids(List<Report> reports) {
        return reports.stream().map(Report::id).toList();
    }

    private void lock() {
        jdbc.sql(LOCK).query(rows -> {});
    }
}
