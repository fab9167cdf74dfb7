package org.chancery.store.query;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.chancery.store.database.ArticleStore;
import org.chancery.store.database.LeaderProfile;
import org.chancery.store.database.RawJson;
import org.chancery.store.database.profile.LeaderProfiles;
import org.chancery.store.filter.ArticleFilter;
import org.chancery.store.filter.EventFilter;
import org.chancery.store.filter.LeaderFilter;
import org.chancery.store.query.answer.AnswersOne;
import org.chancery.store.query.request.Limit;
import org.chancery.store.query.request.Problems;
import org.springframework.http.MediaType;
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
    private final LeaderProfiles profiles;

    LeaderController(ArticleStore store, LeaderProfiles profiles) {
        this.store = store;
        this.profiles = profiles;
    }

    @Operation(
            summary =
                    "Leaders named in articles, the most often named first; filters of articles ask for those that such articles name")
    @GetMapping
    LeaderList leaders(
            @Valid @ModelAttribute LeaderFilter filter,
            @Valid @ModelAttribute ArticleFilter naming,
            @Valid @ModelAttribute EventFilter reported,
            @Valid @ModelAttribute Limit limit) {
        return new LeaderList(store.leaders(filter, naming.withoutMention(), reported.withoutArticle(), limit.size()));
    }

    @Operation(
            summary = "One leader, as articles have named them, with offices, months, counterparts, issues and quotes")
    @AnswersOne
    @GetMapping("/{id}")
    RawJson<LeaderProfile> leader(@PathVariable String id) {
        return profiles.profile(id).orElseThrow(() -> Problems.notFound("leader", id));
    }
}
