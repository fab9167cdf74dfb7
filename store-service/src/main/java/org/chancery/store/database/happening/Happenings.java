package org.chancery.store.database.happening;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.contract.EventStatus;
import org.chancery.store.happening.Cuts;
import org.chancery.store.happening.Group;
import org.chancery.store.happening.Grouping;
import org.chancery.store.happening.Report;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps happenings up to date. */
@Repository
public class Happenings {
    /** Until the end of the transaction: two instances must not group the same neighbourhood at once, and changes are numbered in order. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('chancery.happenings'))";

    private static final String TAKE_PENDING = """
            delete from happening_pending
            where article_id in (select article_id from happening_pending limit ?)
            returning article_id
            """;

    private final JdbcClient jdbc;
    private final Neighbourhood neighbourhood;
    private final HappeningRows rows;

    Happenings(JdbcClient jdbc, Neighbourhood neighbourhood, HappeningRows rows) {
        this.jdbc = jdbc;
        this.neighbourhood = neighbourhood;
        this.rows = rows;
    }

    /** Groups anew what these articles report, and whatever may belong to it, in the transaction that has written them. */
    @Transactional
    public void update(Collection<String> articles) {
        if (!articles.isEmpty()) {
            lock();
            regroup(articles);
        }
    }

    /**
     * Groups some of the articles that were stored before there were happenings.
     *
     * @return whether there were any
     */
    @Transactional
    public boolean updatePending(int articles) {
        lock();
        var pending = jdbc.sql(TAKE_PENDING)
                .param(articles)
                .query((row, _) -> row.getString(1))
                .list();
        update(pending);
        return !pending.isEmpty();
    }

    /** Takes some reports out of their happening, for good: they never stand in one with those that are left. */
    @Transactional
    public Splitting split(String happening, Set<String> events) {
        lock();
        var reports = reportsOf(happening);
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
        rows.add(Cuts.between(ids(apart), ids(rest)));
        var articles = reports.stream().map(report -> report.article().id()).collect(Collectors.toSet());
        regroup(articles);
        return new Splitting.Split(rows.happenings(rows.happeningsOf(ids(reports))));
    }

    private List<Report> reportsOf(String event) {
        return neighbourhood.together(rows.happeningsOf(List.of(event)));
    }

    private static List<String> ids(List<Report> reports) {
        return reports.stream().map(Report::id).toList();
    }

    private void lock() {
        jdbc.sql(LOCK).query(rows -> {});
    }

    private void regroup(Collection<String> articles) {
        var known = neighbourhood.of(articles);
        var before = new HashSet<>(rows.happeningsOf(known.keySet()));
        before.addAll(rows.happeningsOfArticles(articles));
        var live = known.values().stream()
                .filter(report -> report.event().status() != EventStatus.RETRACTED)
                .toList();
        var groups = Grouping.of(live, rows.cuts(ids(live)));
        rows.deleteReports(articles, known.keySet(), ids(live));
        rows.putReports(groups);
        write(groups, before);
    }

    private void write(List<Group> groups, Set<String> before) {
        var now = groups.stream().collect(Collectors.toMap(Group::id, Group::happening));
        var ended = rows.happenings(before).stream()
                .filter(happening -> !now.containsKey(happening.id()))
                .map(happening -> happening.ended(successors(groups).get(happening.id())))
                .toList();
        rows.put(now.values());
        rows.put(ended);
    }

    /** In which happening each report is now; the id of a happening is that of a report. */
    private static Map<String, String> successors(List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group.members().stream()
                        .map(member -> Map.entry(member.report().id(), group.id())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
