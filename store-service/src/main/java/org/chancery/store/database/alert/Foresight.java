package org.chancery.store.database.alert;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.chancery.store.alert.Condition;
import org.chancery.store.database.question.HappeningQueries;
import org.chancery.store.filter.EventFilter;
import org.springframework.stereotype.Component;

/** Tells how often an alert would have fired, by asking for each of the last days what it asks today. */
@Component
public class Foresight {
    /** How many days are looked back. */
    public static final int DAYS = (int) Firings.NEWS.toDays();

    private final HappeningQueries happenings;
    private final Figures figures;
    private final Clock clock;

    Foresight(HappeningQueries happenings, Figures figures, Clock clock) {
        this.happenings = happenings;
        this.figures = figures;
        this.clock = clock;
    }

    /** How often an alert with this condition would have fired in the last {@link #DAYS} days. */
    public long firings(EventFilter filter, Condition condition) {
        return switch (condition) {
            case Condition.EveryHappening() ->
                happenings.count(filter, clock.instant().minus(Firings.NEWS));
            case Condition.OnFigure onFigure -> firings(filter, onFigure);
        };
    }

    private long firings(EventFilter filter, Condition.OnFigure condition) {
        var today = LocalDate.now(clock);
        var tooHigh = IntStream.rangeClosed(0, DAYS)
                .mapToObj(day -> today.minusDays(DAYS - day))
                .map(day -> figures.tooHigh(condition, filter, day).isPresent())
                .toList();
        return IntStream.rangeClosed(1, DAYS)
                .filter(day -> tooHigh.get(day) && !tooHigh.get(day - 1))
                .count();
    }
}
