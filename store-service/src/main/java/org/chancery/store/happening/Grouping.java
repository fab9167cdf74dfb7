package org.chancery.store.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Puts reports into groups, one a real event. Each report, in an order that does not depend on when it arrived, joins the group whose
 * members are most like it on average, or starts its own. The same reports always give the same groups.
 */
public final class Grouping {
    /** From here on two reports are of the same event; measured on the clusters of {@code HappeningsTest}. */
    private static final double SAME_EVENT = 0.6;

    /** Of a summit that a thousand articles report, the first few say enough. */
    private static final int COMPARED = 20;

    private Grouping() {}

    /** The groups of these reports; no group holds both of a pair that was cut. */
    public static List<Group> of(Collection<Report> reports, Cuts cuts) {
        var groups = new ArrayList<Building>();
        var open = new ArrayList<Building>();
        for (var report : reports.stream().sorted(Report.ORDER).toList()) {
            open.removeIf(group -> group.isOver(report.day()));
            Optional<Joining> best = open.stream()
                    .map(group -> group.joining(report))
                    .filter(joining -> joining.mean() >= SAME_EVENT)
                    .filter(joining -> joining.group().mayTake(report, cuts))
                    .reduce((one, other) -> other.mean() > one.mean() ? other : one);
            best.ifPresentOrElse(Joining::join, () -> {
                var group = new Building(report);
                groups.add(group);
                open.add(group);
            });
        }
        return groups.stream().map(group -> new Group(group.members)).toList();
    }

    /** Whether the two could stand in one group if nothing else were known. */
    static boolean isSameEvent(Report one, Report other) {
        return Likeness.of(one, other) >= SAME_EVENT;
    }

    /** A report that would join a group, and the member that it is most like. */
    private record Joining(Building group, Report report, double mean, Report closest) {
        void join() {
            double likeness = Math.round(Likeness.of(closest, report) * 100) / 100.0;
            var because = new Member.Because(closest.id(), likeness, Likeness.reasons(closest, report));
            group.members.add(new Member(report, because));
        }
    }

    /** A group that grows. */
    private static final class Building {
        private final List<Member> members = new ArrayList<>();

        Building(Report first) {
            members.add(new Member(first, null));
        }

        /** Whether no report of this day or later can join, as those that it would be compared with are of days too long before. */
        boolean isOver(LocalDate day) {
            return Likeness.isTooFar(compared().getLast().report().day(), day);
        }

        boolean mayTake(Report report, Cuts cuts) {
            return members.stream()
                    .noneMatch(member -> cuts.isCut(member.report().id(), report.id()));
        }

        Joining joining(Report report) {
            double sum = 0;
            double best = -1;
            var closest = members.getFirst().report();
            var compared = compared();
            for (var member : compared) {
                double likeness = Likeness.of(member.report(), report);
                sum += likeness;
                closest = likeness > best ? member.report() : closest;
                best = Math.max(best, likeness);
            }
            return new Joining(this, report, sum / compared.size(), closest);
        }

        private List<Member> compared() {
            return members.subList(0, Math.min(COMPARED, members.size()));
        }
    }
}
