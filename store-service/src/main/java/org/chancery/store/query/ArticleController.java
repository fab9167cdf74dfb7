package org.chancery.store.query;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.chancery.store.database.ArticleFilter;
import org.chancery.store.database.ArticleStore;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Articles, in short by their filters and one by one with all that was found in them. */
@RestController
@RequestMapping(path = "/api/v1/articles", produces = MediaType.APPLICATION_JSON_VALUE)
class ArticleController {
    private final ArticleStore store;

    ArticleController(ArticleStore store) {
        this.store = store;
    }

    /** The filters, as they stand in a URL. */
    record ArticleQuery(
            @Nullable List<String> country,
            @Nullable List<String> issue,
            @Nullable String leader,
            @Nullable String outlet,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate to,

            @Size(max = 200) @Nullable String q) {
        ArticleFilter filter() {
            return new ArticleFilter(EventQuery.given(country), EventQuery.given(issue), leader, outlet, from, to, q);
        }
    }

    @Operation(summary = "Articles without their bodies, the latest first")
    @GetMapping
    ResponseEntity<String> articles(@Valid @ModelAttribute ArticleQuery query, @Valid @ModelAttribute Paging paging) {
        return Listing.of("articles", store.articles(query.filter(), paging.request()));
    }

    @Operation(summary = "One article with its leaders, issues and events")
    @GetMapping("/{id}")
    ResponseEntity<String> article(@PathVariable String id) {
        return store.article(id).map(ResponseEntity::ok).orElseThrow(() -> Problems.notFound("article", id));
    }
}
