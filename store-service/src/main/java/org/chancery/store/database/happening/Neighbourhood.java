package org.chancery.store.database.happening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.store.happening.Report;
import org.chancery.store.happening.ReportIndex;
import org.springframework.stereotype.Component;

/**
 * All reports whose happenings may be others once some have changed: from those on, step by step, whatever may be of the same event.
 * What is not among them is not concerned, so that grouping them alone gives what grouping everything would.
 */
@Component
class Neighbourhood {
    /**
     * Of a war that is reported every hour, the reports hang together for years: beyond what is near the first ones, a neighbourhood ends
     * when it has grown by so many.
     */
    private static final int MOST_MORE = 400;

    private final StoredReports reports;
    private final ReportRows rows;

    Neighbourhood(StoredReports reports, ReportRows rows) {
        this.reports = reports;
        this.rows = rows;
    }

    /** The reports around these and around those of these happenings, by the ids of their events. */
    Map<String, Report> of(Collection<Report> some, Collection<String> happenings) {
        var known = new LinkedHashMap<String, Report>();
        var touched = new HashSet<>(happenings);
        var frontier = take(some, known);
        frontier.addAll(take(reports.ofHappenings(happenings), known));
        frontier.addAll(together(frontier, known, touched));
        int most = known.size() + MOST_MORE;
        while (!frontier.isEmpty() && known.size() < most) {
            frontier = next(frontier, known, touched);
        }
        return known;
    }

    private List<Report> next(List<Report> frontier, Map<String, Report> known, Set<String> touched) {
        var near = reports.near(frontier, id -> !known.containsKey(id), new ReportIndex(frontier)::hasSameEvent);
        var next = take(near, known);
        next.addAll(together(next, known, touched));
        return next;
    }

    /** A happening is written whole: with one of its reports come the others. */
    private List<Report> together(List<Report> newcomers, Map<String, Report> known, Set<String> touched) {
        var ids = newcomers.stream().map(Report::id).toList();
        var added = new HashSet<>(rows.happeningsOf(ids).values());
        added.removeAll(touched);
        touched.addAll(added);
        return take(reports.ofHappenings(added), known);
    }

    /** Of two events with one id, in two articles, the one in the article with the smaller id counts. */
    private static List<Report> take(Collection<Report> some, Map<String, Report> known) {
        var taken = new ArrayList<Report>();
        for (var report : some) {
            var other = known.putIfAbsent(report.id(), report);
            if (other == null) {
                taken.add(report);
            } else if (report.article().id().compareTo(other.article().id()) < 0) {
                known.put(report.id(), report);
            }
        }
        return taken;
    }
}
