package org.chancery.store.database.happening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.contract.EventStatus;
import org.chancery.store.happening.Grouping;
import org.chancery.store.happening.Report;
import org.springframework.stereotype.Component;

/**
 * All reports whose happenings may be others once some articles have changed: from those articles on, step by step, whatever may be of
 * the same event. What is not among them is not concerned, so that grouping them alone gives what grouping everything would.
 */
@Component
class Neighbourhood {
    /** Of a war that is reported every hour, the reports hang together for years; a neighbourhood ends somewhere. */
    private static final int MOST_REPORTS = 400;

    private final StoredReports reports;
    private final HappeningRows rows;

    Neighbourhood(StoredReports reports, HappeningRows rows) {
        this.reports = reports;
        this.rows = rows;
    }

    /** The reports by the ids of their events, the retracted ones included. */
    Map<String, Report> of(Collection<String> articles) {
        var known = new LinkedHashMap<String, Report>();
        var happenings = new HashSet<String>();
        var frontier = take(reports.ofArticles(articles), known);
        frontier.addAll(take(members(added(happenings, rows.happeningsOfArticles(articles))), known));
        while (!frontier.isEmpty() && known.size() < MOST_REPORTS) {
            frontier = next(frontier, known, happenings);
        }
        return known;
    }

    /** The reports that these happenings have. */
    List<Report> together(Collection<String> happenings) {
        var known = new LinkedHashMap<String, Report>();
        take(members(happenings), known);
        return List.copyOf(known.values());
    }

    private List<Report> members(Collection<String> happenings) {
        return happenings.isEmpty() ? List.of() : reports.ofHappenings(happenings, MOST_REPORTS);
    }

    private List<Report> next(List<Report> frontier, Map<String, Report> known, Set<String> happenings) {
        var near = reports.near(frontier, MOST_REPORTS).stream()
                .filter(report -> !known.containsKey(report.id()))
                .filter(report -> frontier.stream().anyMatch(one -> Grouping.isSameEvent(one, report)))
                .toList();
        var next = take(near, known);
        // A happening is written whole: with one of its reports come the others.
        var touched = added(happenings, rows.happeningsOf(known.keySet()));
        next.addAll(take(members(touched), known));
        return next;
    }

    private static Set<String> added(Set<String> all, Collection<String> some) {
        var added = new HashSet<>(some);
        added.removeAll(all);
        all.addAll(added);
        return added;
    }

    /** Of two events with one id, in two articles, the one in the article with the smaller id counts. */
    private static List<Report> take(List<Report> some, Map<String, Report> known) {
        var taken = new ArrayList<Report>();
        for (var report : some) {
            var other = known.putIfAbsent(report.id(), report);
            if (other == null) {
                taken.add(report);
            } else if (isBefore(report, other)) {
                known.put(report.id(), report);
            }
        }
        return taken;
    }

    private static boolean isBefore(Report report, Report other) {
        boolean isLive = report.event().status() != EventStatus.RETRACTED;
        boolean isOtherLive = other.event().status() != EventStatus.RETRACTED;
        return isLive == isOtherLive
                ? report.article().id().compareTo(other.article().id()) < 0
                : isLive;
    }
}
