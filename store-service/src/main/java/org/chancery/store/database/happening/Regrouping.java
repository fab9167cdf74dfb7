package org.chancery.store.database.happening;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Gatherers;
import org.chancery.store.happening.Group;
import org.chancery.store.happening.Grouping;
import org.chancery.store.happening.Happening;
import org.chancery.store.happening.Member;
import org.chancery.store.happening.Report;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Groups reports anew, portion by portion, and writes what came of it; whoever calls it holds the lock of the happenings. */
@Component
class Regrouping {
    private static final int EVENTS_AT_A_TIME = 500;
    private static final int HAPPENINGS_AT_A_TIME = 100;

    private final StoredReports reports;
    private final Neighbourhood neighbourhood;
    private final ReportRows rows;
    private final CutRows cuts;
    private final HappeningRows happenings;
    private final ReportCounts counts;

    Regrouping(
            StoredReports reports,
            Neighbourhood neighbourhood,
            ReportRows rows,
            CutRows cuts,
            HappeningRows happenings,
            ReportCounts counts) {
        this.reports = reports;
        this.neighbourhood = neighbourhood;
        this.rows = rows;
        this.cuts = cuts;
        this.happenings = happenings;
        this.counts = counts;
    }

    /** What these articles report now, and what is left of the happenings of which they reported before; all of it, or nothing. */
    @Transactional(propagation = Propagation.NESTED)
    public void ofArticles(Collection<String> articles) {
        var gone = rows.deleteGone(articles);
        var left = portions(Set.copyOf(gone.values()), HAPPENINGS_AT_A_TIME);
        var live = portions(reports.live(articles, gone.keySet()), EVENTS_AT_A_TIME);
        for (int number = 0; number < Math.max(left.size(), live.size()); number++) {
            regroup(reports.of(portion(live, number)), portion(left, number));
        }
    }

    /** The happenings that these reports are in. */
    List<Happening> happeningsOf(Collection<String> events) {
        return happenings.live(rows.happeningsOf(events).values());
    }

    private static <T> List<List<T>> portions(Collection<T> all, int size) {
        return all.stream().gather(Gatherers.windowFixed(size)).toList();
    }

    private static <T> List<T> portion(List<List<T>> portions, int number) {
        return number < portions.size() ? portions.get(number) : List.of();
    }

    private void regroup(Collection<Report> some, Collection<String> left) {
        var known = neighbourhood.of(some, left);
        var before = rows.happeningsOf(known.keySet());
        var groups = Grouping.of(known.values(), cuts.among(known.keySet()));
        rows.put(groups);
        var successors = successors(groups, before);
        rows.follow(successors);
        var all = new HashSet<>(before.values());
        all.addAll(left);
        all.removeAll(groups.stream().map(Group::id).toList());
        happenings.put(happenings(groups));
        end(all, successors);
    }

    /** Of those that have few reports all were read. */
    private List<GroupedHappening> happenings(List<Group> groups) {
        int read = groups.stream().mapToInt(group -> group.members().size()).sum();
        return read < StoredReports.MOST_OF_ONE_HAPPENING
                ? groups.stream().map(GroupedHappening::of).toList()
                : counts.counted(groups);
    }

    private void end(Set<String> before, Map<String, String> successors) {
        happenings.put(happenings.withoutReports(before).stream()
                .map(happening -> GroupedHappening.ended(happening.ended(successors.get(happening.id()))))
                .toList());
    }

    /** Of each happening that is no more, the one that has the first of its reports now. */
    private static Map<String, String> successors(List<Group> groups, Map<String, String> before) {
        var now = new HashMap<String, String>();
        groups.forEach(group ->
                group.members().forEach(member -> now.put(member.report().id(), group.id())));
        var successors = new HashMap<String, String>();
        groups.stream()
                .flatMap(group -> group.members().stream())
                .map(Member::report)
                .filter(report -> before.containsKey(report.id()))
                .sorted(Report.ORDER)
                .forEach(report -> successors.putIfAbsent(before.get(report.id()), now.get(report.id())));
        groups.forEach(group -> successors.remove(group.id()));
        return successors;
    }
}
