package org.chancery.store.query.statistics;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.chancery.store.database.statistics.Days;
import org.chancery.store.database.statistics.Deviations;
import org.chancery.store.database.statistics.Dimension;
import org.chancery.store.filter.EventFilter;
import org.chancery.store.query.request.BadQuery;
import org.chancery.store.query.request.Limit;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is unusual, and against when. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class UnusualController {
    private static final int A_WEEK = 7;

    private final Deviations deviations;
    private final Clock clock;

    UnusualController(Deviations deviations, Clock clock) {
        this.deviations = deviations;
        this.clock = clock;
    }

    @Operation(
            summary = "What is unusual from..to, by default the seven days to today, against the ninety days before",
            description =
                    "Values of a dimension, those furthest from what they usually are first, more or less often than that.")
    @GetMapping("/stats/unusual")
    Unusual unusual(
            @Valid @ModelAttribute EventFilter filter,
            @RequestParam(defaultValue = "party") Dimension by,
            @Valid @ModelAttribute Limit limit) {
        var period = periodOf(filter);
        var before = deviations.before(period);
        return new Unusual(
                period.from(),
                period.to(),
                before.from(),
                before.to(),
                deviations.deviations(filter, by, period, limit.size()));
    }

    private Days periodOf(EventFilter filter) {
        var to = Objects.requireNonNullElseGet(filter.to(), () -> LocalDate.now(clock));
        var from = Objects.requireNonNullElseGet(filter.from(), () -> to.minusDays(A_WEEK - 1));
        if (from.isAfter(to)) {
            throw new BadQuery("from", "lies after today");
        }
        return new Days(from, to);
    }
}
