package org.chancery.store.database.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.store.database.question.Conditions;
import org.chancery.store.database.question.EventConditions;
import org.chancery.store.database.tally.SideQuestion;
import org.chancery.store.database.tally.Tallies;
import org.chancery.store.filter.EventFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts events: from the tallies what they can tell, else from the events themselves, with the same answers. */
@Component
public class Statistics {
    private final Tallies tallies;
    private final DayStatistics days;
    private final SideStatistics sides;
    private final EventStatistics events;

    Statistics(Tallies tallies, DayStatistics days, SideStatistics sides, EventStatistics events) {
        this.tallies = tallies;
        this.days = days;
        this.sides = sides;
        this.events = events;
    }

    /** Events over time, in total or by the values of a dimension. */
    public List<Point> timeline(EventFilter filter, Interval interval, @Nullable Dimension by, int limit) {
        return current(DayQuestion.of(filter, by))
                .map(question -> timeline(question, filter, interval, by, limit))
                .orElseGet(() -> events.timeline(filter, interval, by, limit));
    }

    /** A period that is asked for without its first days is not among the tallies: an article may have been counted on these. */
    private List<Point> timeline(
            DayQuestion question, EventFilter filter, Interval interval, @Nullable Dimension by, int limit) {
        var from = filter.from();
        if (from == null || interval.start(from).equals(from)) {
            return days.timeline(question, interval, limit);
        }
        var next = interval.next(from);
        var to = filter.to();
        if (to != null && to.isBefore(next)) {
            return events.timeline(filter, interval, by, limit);
        }
        var head = events.timeline(filter.during(from, next.minusDays(1)), interval, by, limit);
        var rest = days.timeline(DayQuestion.of(filter.during(next, to), by).orElseThrow(), interval, limit);
        return Stream.concat(head.stream(), rest.stream()).limit(limit).toList();
    }

    /** Who deals with whom, the most frequent first. */
    public List<Dyad> dyads(EventFilter filter, int limit) {
        return current(SideQuestion.of(filter))
                .map(question -> sides.dyads(question, limit))
                .orElseGet(() -> events.dyads(filter, limit));
    }

    /** The most frequent values of a dimension. */
    public List<Ranked> top(EventFilter filter, Dimension by, int limit) {
        return current(DayQuestion.of(filter, by))
                .flatMap(question -> top(question, filter, by, limit))
                .orElseGet(() -> events.top(filter, by, limit));
    }

    /** Nothing if there is no first day of a month in the period. */
    private Optional<List<Ranked>> top(DayQuestion question, EventFilter filter, Dimension by, int limit) {
        var from = filter.from();
        if (from == null) {
            return Optional.of(days.top(question, limit));
        }
        boolean isWhole = Interval.MONTH.start(from).equals(from);
        var start = isWhole ? from : Interval.MONTH.next(from);
        var to = filter.to();
        if (to != null && to.isBefore(start)) {
            return Optional.empty();
        }
        var months = DayQuestion.of(filter.during(start, to), by).orElseThrow();
        var head = isWhole
                ? Optional.<Conditions>empty()
                : Optional.of(EventConditions.of(filter.during(from, start.minusDays(1))));
        return Optional.of(days.top(months, from, head, by, limit));
    }

    /** The lines between parties, or between leaders, the heaviest first. */
    public List<Edge> graph(EventFilter filter, boolean isOfLeaders, int limit) {
        return current(SideQuestion.of(filter).filter(_ -> !isOfLeaders))
                .map(question -> sides.graph(question, limit))
                .orElseGet(() -> events.graph(filter, isOfLeaders, limit));
    }

    /** The values of a dimension in two periods, the most changed first. */
    public List<Compared> compare(EventFilter filter, Dimension by, List<Days> periods, int limit) {
        var all = filter.during(
                periods.getFirst().earlier(periods.getLast()),
                periods.getFirst().later(periods.getLast()));
        return current(DayQuestion.of(all, by))
                .map(question -> days.compare(question, periods, limit))
                .orElseGet(() -> events.compare(all, by, periods, limit));
    }

    private <T> Optional<T> current(Optional<T> question) {
        return question.filter(_ -> tallies.isNearlyAllAdded());
    }
}
