package org.chancery.store.query.statistics;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.chancery.store.database.coverage.CoverageQueries;
import org.chancery.store.filter.ArticleFilter;
import org.chancery.store.filter.EventFilter;
import org.chancery.store.query.request.Limit;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What articles are about, and who publishes them. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class CoverageController {
    private final CoverageQueries queries;

    CoverageController(CoverageQueries queries) {
        this.queries = queries;
    }

    @Operation(summary = "Issues of articles, the most frequent first")
    @GetMapping("/issues")
    IssueList issues(
            @Valid @ModelAttribute ArticleFilter filter,
            @Valid @ModelAttribute EventFilter reported,
            @Valid @ModelAttribute Limit limit) {
        return new IssueList(queries.issues(filter, reported.withoutArticle(), limit.size()));
    }

    @Operation(summary = "Outlets of articles, those with the most articles first")
    @GetMapping("/outlets")
    OutletList outlets(
            @Valid @ModelAttribute ArticleFilter filter,
            @Valid @ModelAttribute EventFilter reported,
            @Valid @ModelAttribute Limit limit) {
        return new OutletList(queries.outlets(filter, reported.withoutArticle(), limit.size()));
    }
}
