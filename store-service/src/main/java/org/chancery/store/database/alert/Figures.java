package org.chancery.store.database.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.store.alert.Condition;
import org.chancery.store.alert.Figure;
import org.chancery.store.database.question.HappeningQueries;
import org.chancery.store.database.statistics.Days;
import org.chancery.store.database.statistics.Deviations;
import org.chancery.store.filter.EventFilter;
import org.springframework.stereotype.Component;

/** Counts what a condition on a figure asks for. */
@Component
class Figures {
    private final HappeningQueries happenings;
    private final Deviations deviations;

    Figures(HappeningQueries happenings, Deviations deviations) {
        this.happenings = happenings;
        this.deviations = deviations;
    }

    /** The figure, if it is too high on that day. */
    Optional<Figure> tooHigh(Condition.OnFigure condition, EventFilter filter, LocalDate today) {
        var period = new Days(today.minusDays(condition.days() - 1L), today);
        return switch (condition) {
            case Condition.MoreThan(int most, var _) ->
                Optional.of(counted(filter, period)).filter(figure -> figure.count() > most);
            case Condition.UnusuallyMany(double least, var _) ->
                compared(filter, period).filter(figure -> figure.score() != null && figure.score() >= least);
        };
    }

    private Figure counted(EventFilter filter, Days period) {
        long count = happenings.count(filter.during(period.from(), period.to()), Instant.EPOCH);
        return new Figure(count, null, null, period.from(), period.to());
    }

    private Optional<Figure> compared(EventFilter filter, Days period) {
        return deviations
                .deviation(filter, period)
                .map(found -> new Figure(found.events(), found.expected(), found.score(), period.from(), period.to()));
    }
}
