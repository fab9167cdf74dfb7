package org.chancery.standalone.promise.chaos;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.standalone.promise.chaos.fault.Fault;
import org.chancery.standalone.promise.chaos.fault.Schedule;
import org.chancery.standalone.promise.chaos.outside.Edition;
import org.chancery.standalone.promise.chaos.outside.EventTold;
import org.chancery.standalone.promise.chaos.outside.OutsideView;
import org.chancery.standalone.promise.chaos.producer.Answered;
import org.chancery.standalone.promise.chaos.producer.Kind;
import org.chancery.standalone.promise.chaos.producer.Ledger;

/** Puts into words what is going to be done, what was done, and what there is to see of it. */
final class Report {
    private Report() {}

    /** The run and its faults, before it starts. */
    static String plan(ChaosSettings settings, Schedule schedule) {
        var faults = schedule.faults().stream()
                .sorted(Comparator.comparing(Fault::at))
                .map(fault ->
                        "%6.1f s  %s, %.1f s".formatted(seconds(fault.at()), fault.harm(), seconds(fault.lasting())));
        var run = "Chaos for %.0f s; the same again with %s".formatted(seconds(settings.span()), settings);
        return lines(Stream.concat(Stream.of(run), faults));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    /** Faults by name, pushes by kind and answer. */
    static String done(Schedule schedule, Ledger ledger) {
        var faults = schedule.faults().stream()
                .collect(Collectors.groupingBy(fault -> fault.harm().toString(), TreeMap::new, Collectors.counting()));
        var pushes = ledger.answers()
                .collect(Collectors.groupingBy(answered -> answered.push().kind(), TreeMap::new, Collectors.toList()));
        var head = "%6s  %-13s%6s%6s%6s%6s%15s%14s"
                .formatted("pushed", "", "202", "200", "4xx", "none", "503 on the way", "no connection");
        return lines(Stream.of(
                        faults.entrySet().stream().map(fault -> row(fault.getValue(), fault.getKey())),
                        Stream.of("", head),
                        pushes.entrySet().stream().map(kind -> row(kind.getKey(), kind.getValue())))
                .flatMap(rows -> rows));
    }

    private static String row(Kind kind, List<Answered> answers) {
        return "%6d  %-13s%6d%6d%6d%6d%15d%14d"
                .formatted(
                        answers.size(),
                        kind,
                        count(answers, answered -> answered.status() == 202),
                        count(answers, answered -> answered.status() == 200),
                        count(answers, Answered::isRefused),
                        count(answers, Answered::isOpen),
                        attempts(answers, Answered.UNAVAILABLE),
                        attempts(answers, Answered.NO_ANSWER));
    }

    private static long count(List<Answered> answers, Predicate<Answered> which) {
        return answers.stream().filter(which).count();
    }

    private static long attempts(List<Answered> answers, int status) {
        return answers.stream()
                .flatMap(answered -> answered.statuses().stream())
                .filter(answer -> answer == status)
                .count();
    }

    /** How many there are of what can be seen from outside. */
    static String seen(OutsideView view, int revivals) {
        var different =
                view.raw().stream().map(Edition::withoutOffset).distinct().count();
        var live = view.told().stream().filter(EventTold::isLive).count();
        return lines(Stream.of(
                row(view.raw().size(), "raw records"),
                row(view.raw().size() - different, "of them the same as another"),
                row(view.enriched().size(), "enriched records"),
                row(live, "events told"),
                row(view.toldAgain().size(), "of them once more for the same words"),
                row(view.told().size() - live, "events told retracted"),
                row(view.stored().size(), "articles in the database"),
                row(view.liveEvents().size(), "live events in the database"),
                row(revivals, "processes ended by themselves")));
    }

    private static String row(long count, String what) {
        return "%6d  %s".formatted(count, what);
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
