package org.chancery.store.query;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.chancery.contract.EnrichedArticle;
import org.chancery.store.database.ArticleStore;
import org.chancery.store.database.RawJson;
import org.chancery.store.filter.ArticleFilter;
import org.chancery.store.filter.EventFilter;
import org.chancery.store.query.answer.AnswersOne;
import org.chancery.store.query.answer.NextPage;
import org.chancery.store.query.request.Paging;
import org.chancery.store.query.request.Problems;
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

    @Operation(
            summary =
                    "Articles without their bodies, the latest first; filters of events ask for articles that report such an event")
    @GetMapping
    ResponseEntity<ArticleList> articles(
            @Valid @ModelAttribute ArticleFilter filter,
            @Valid @ModelAttribute EventFilter reported,
            @Valid @ModelAttribute Paging paging) {
        var page = store.articles(filter, reported.withoutArticle(), paging.request());
        var next = NextPage.cursor(page);
        return NextPage.linked(next, new ArticleList(page.items(), next));
    }

    @Operation(summary = "One article with its leaders, issues and events")
    @AnswersOne
    @GetMapping("/{id}")
    RawJson<EnrichedArticle> article(@PathVariable String id) {
        return store.article(id).orElseThrow(() -> Problems.notFound("article", id));
    }
}
