package org.chancery.store.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventStatus;

/** The reports of one happening, in their order. */
public record Group(List<Member> members) {
    /** Of two reports the one that tells it better: as a fact, surely, early. */
    private static final Comparator<Report> BEST = Comparator.<Report>comparingInt(
                    report -> report.event().status() == EventStatus.HAPPENED ? 0 : 1)
            .thenComparingDouble(report -> -report.event().confidence())
            .thenComparing(Report.ORDER);

    public Group {
        members = List.copyOf(members);
    }

    /** That of its first report. */
    public String id() {
        return members.getFirst().report().id();
    }

    /** What is said of it. */
    public Happening happening() {
        var first = members.getFirst().report();
        var times = members.stream()
                .map(member -> member.report().datedAt())
                .sorted()
                .toList();
        var best = members.stream().map(Member::report).min(BEST).orElse(first);
        return new Happening(
                id(),
                best.event(),
                articles(),
                sources(),
                times.getFirst(),
                times.getLast(),
                Conflicts.among(members),
                null,
                null);
    }

    /** What any of its reports names, as events have it: countries and organisations, leaders, issues, and types. */
    public Set<String> parts() {
        return members.stream()
                .map(member -> member.report().event())
                .flatMap(Group::parts)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> parts(DiplomaticEvent event) {
        var actors = Stream.concat(event.source().stream(), event.target().stream())
                .flatMap(actor -> Stream.concat(actor.codes().stream(), Stream.ofNullable(actor.leader())));
        return Stream.of(actors, event.issues().stream(), Stream.of(event.type().name()))
                .flatMap(Function.identity());
    }

    private int articles() {
        return (int) members.stream()
                .map(member -> member.report().article().id())
                .distinct()
                .count();
    }

    /** Reports that share an outlet or a text are of one source, also if only a third one ties them together. */
    private int sources() {
        var sources = new ArrayList<List<Report>>();
        for (var member : members) {
            var one = new ArrayList<>(List.of(member.report()));
            for (var source : List.copyOf(sources)) {
                if (source.stream().anyMatch(report -> isOfOneSource(report, member.report()))) {
                    one.addAll(source);
                    sources.remove(source);
                }
            }
            sources.add(one);
        }
        return sources.size();
    }

    private static boolean isOfOneSource(Report one, Report other) {
        return one.article().id().equals(other.article().id())
                || one.outlet() != null && Objects.equals(one.outlet(), other.outlet())
                || one.sketch().isCopyOf(other.sketch());
    }
}
