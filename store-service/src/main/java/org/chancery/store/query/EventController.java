package org.chancery.store.query;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.store.database.ArticleStore;
import org.chancery.store.database.RawJson;
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

/** Events, by their filters and one by one. */
@RestController
@RequestMapping(path = "/api/v1/events", produces = MediaType.APPLICATION_JSON_VALUE)
class EventController {
    private final ArticleStore store;

    EventController(ArticleStore store) {
        this.store = store;
    }

    @Operation(summary = "Events, the latest article first; retracted ones only with status=retracted")
    @GetMapping
    ResponseEntity<EventList> events(@Valid @ModelAttribute EventFilter filter, @Valid @ModelAttribute Paging paging) {
        var page = store.events(filter, paging.request());
        var next = NextPage.cursor(page);
        return NextPage.linked(next, new EventList(page.items(), next));
    }

    @Operation(summary = "One event with the article that reports it")
    @AnswersOne
    @GetMapping("/{id}")
    RawJson<DiplomaticEvent> event(@PathVariable String id) {
        return store.event(id).orElseThrow(() -> Problems.notFound("event", id));
    }
}
