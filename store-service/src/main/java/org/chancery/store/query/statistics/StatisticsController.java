package org.chancery.store.query.statistics;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.store.database.question.LeaderQueries;
import org.chancery.store.database.statistics.Days;
import org.chancery.store.database.statistics.Dimension;
import org.chancery.store.database.statistics.Interval;
import org.chancery.store.database.statistics.Statistics;
import org.chancery.store.filter.EventFilter;
import org.chancery.store.query.request.BadQuery;
import org.chancery.store.query.request.Limit;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures about the events that are asked for. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class StatisticsController {
    private static final int MOST_POINTS = 20_000;

    private final Statistics statistics;
    private final LeaderQueries leaders;

    StatisticsController(Statistics statistics, LeaderQueries leaders) {
        this.statistics = statistics;
        this.leaders = leaders;
    }

    @Operation(
            summary = "Events over time, in total or by the values of a dimension",
            description = "Also as the share of all articles published in the period. At most 20,000 points.")
    @GetMapping("/stats/timeline")
    Timeline timeline(
            @Valid @ModelAttribute EventFilter filter,
            @RequestParam(defaultValue = "month") Interval interval,
            @RequestParam Optional<Dimension> by) {
        return new Timeline(statistics.timeline(filter, interval, by.orElse(null), MOST_POINTS));
    }

    @Operation(summary = "Who deals with whom: events by quad class and their mean Goldstein value")
    @GetMapping("/stats/dyads")
    Dyads dyads(@Valid @ModelAttribute EventFilter filter, @Valid @ModelAttribute Limit limit) {
        return new Dyads(statistics.dyads(filter, limit.size()));
    }

    @Operation(summary = "The most frequent values of a dimension")
    @GetMapping("/stats/top")
    Ranking top(
            @Valid @ModelAttribute EventFilter filter,
            @RequestParam(defaultValue = "party") Dimension by,
            @Valid @ModelAttribute Limit limit) {
        return new Ranking(statistics.top(filter, by, limit.size()));
    }

    /** What the nodes of a graph are: countries and organisations, or leaders who take part in one event. */
    enum Nodes {
        PARTY,
        LEADER
    }

    @Operation(summary = "Parties or leaders as a graph, weighted by the events between them")
    @GetMapping("/graph")
    Graph graph(
            @Valid @ModelAttribute EventFilter filter,
            @RequestParam(defaultValue = "party") Nodes nodes,
            @Valid @ModelAttribute Limit limit) {
        boolean isOfLeaders = nodes == Nodes.LEADER;
        var edges = statistics.graph(filter, isOfLeaders, limit.size());
        return Graph.of(edges, isOfLeaders ? leaders.names(Graph.ends(edges)) : Map.of());
    }

    @Operation(summary = "The values of a dimension from..to and otherFrom..otherTo, the most changed first")
    @GetMapping("/compare")
    Comparison compare(
            @Valid @ModelAttribute EventFilter filter,
            @RequestParam(defaultValue = "party") Dimension by,
            @RequestParam LocalDate otherFrom,
            @RequestParam LocalDate otherTo,
            @Valid @ModelAttribute Limit limit) {
        if (filter.from() == null || filter.to() == null) {
            throw new BadQuery(filter.from() == null ? "from" : "to", "is needed to compare");
        }
        var periods = List.of(new Days(filter.from(), filter.to()), new Days(otherFrom, otherTo));
        return new Comparison(statistics.compare(filter, by, periods, limit.size()));
    }
}
