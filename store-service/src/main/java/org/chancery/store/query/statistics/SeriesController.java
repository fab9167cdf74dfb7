package org.chancery.store.query.statistics;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import org.chancery.store.database.series.ArticleSeries;
import org.chancery.store.database.series.DyadSeries;
import org.chancery.store.database.statistics.Interval;
import org.chancery.store.filter.ArticleFilter;
import org.chancery.store.filter.EventFilter;
import org.chancery.store.query.request.Limit;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures over time that stand beside those of the timeline. */
@RestController
@RequestMapping(path = "/api/v1/stats", produces = MediaType.APPLICATION_JSON_VALUE)
class SeriesController {
    private static final int MOST_STEPS = 20_000;

    private final ArticleSeries articles;
    private final DyadSeries dyads;

    SeriesController(ArticleSeries articles, DyadSeries dyads) {
        this.articles = articles;
        this.dyads = dyads;
    }

    /** Articles over time, the earliest first. */
    record ArticleTimeline(List<ArticleSeries.Published> points) {}

    /** Pairs over time, the most frequent pair first. */
    record DyadTimeline(List<DyadSeries.Step> steps) {}

    @Operation(
            summary = "Articles over time, by the day of publication",
            description = "What the timeline of events is to be measured against: more is reported where more is read.")
    @GetMapping("/articles")
    ArticleTimeline articles(
            @Valid @ModelAttribute ArticleFilter filter,
            @Valid @ModelAttribute EventFilter reported,
            @RequestParam(defaultValue = "month") Interval interval) {
        return new ArticleTimeline(articles.published(filter, reported.withoutArticle(), interval, MOST_STEPS));
    }

    @Operation(
            summary = "The pairs that deal with each other most, over time",
            description = "Of at most so many pairs, and at most 20,000 steps.")
    @GetMapping("/dyads/timeline")
    DyadTimeline dyads(
            @Valid @ModelAttribute EventFilter filter,
            @RequestParam(defaultValue = "month") Interval interval,
            @Valid @ModelAttribute Limit limit) {
        return new DyadTimeline(dyads.steps(filter, interval, limit.size(), MOST_STEPS));
    }
}
