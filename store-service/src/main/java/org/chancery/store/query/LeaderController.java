package org.chancery.store.query;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.chancery.store.database.ArticleStore;
import org.chancery.store.database.LeaderFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Leaders, by how often articles name them. */
@RestController
@RequestMapping(path = "/api/v1/leaders", produces = MediaType.APPLICATION_JSON_VALUE)
class LeaderController {
    private final ArticleStore store;

    LeaderController(ArticleStore store) {
        this.store = store;
    }

    /** The filters, as they stand in a URL. */
    record LeaderQuery(
            @Nullable List<String> country,
            @Nullable String name,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate to) {}

    @Operation(summary = "Leaders named in articles, the most often named first")
    @GetMapping
    ResponseEntity<String> leaders(@Valid @ModelAttribute LeaderQuery query, @Valid @ModelAttribute Paging paging) {
        var filter = new LeaderFilter(EventQuery.given(query.country()), null, query.name(), query.from(), query.to());
        return Listing.of("leaders", store.leaders(filter, paging.size()));
    }

    @Operation(summary = "One leader, as articles have named them")
    @GetMapping("/{id}")
    ResponseEntity<String> leader(@PathVariable String id) {
        return store.leaders(new LeaderFilter(List.of(), id, null, null, null), 1).stream()
                .findFirst()
                .map(ResponseEntity::ok)
                .orElseThrow(() -> Problems.notFound("leader", id));
    }
}
