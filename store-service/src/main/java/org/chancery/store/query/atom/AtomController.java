package org.chancery.store.query.atom;

import com.rometools.rome.feed.atom.Feed;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.Optional;
import org.chancery.store.database.PageRequest;
import org.chancery.store.database.question.HappeningQueries;
import org.chancery.store.filter.EventFilter;
import org.chancery.store.query.request.Limit;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** The latest happenings that match as an Atom feed: what a view of the page shows, for readers of feeds. */
@RestController
class AtomController {
    private final HappeningQueries queries;
    private final StoredHappenings stored;

    AtomController(HappeningQueries queries, StoredHappenings stored) {
        this.queries = queries;
        this.stored = stored;
    }

    @Operation(summary = "The latest happenings of which a report matches, as an Atom feed")
    @AnswersFeed
    @GetMapping(path = "/api/v1/feeds/happenings", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    Feed happenings(@Valid @ModelAttribute EventFilter filter, @Valid @ModelAttribute Limit limit) {
        var page = queries.happenings(filter, new PageRequest(limit.size(), Optional.empty()));
        var entries = Entries.leadingToThePage();
        return AtomFeed.of(
                "Chancery: happenings",
                page.items().stream().flatMap(stored::read).map(entries::of).toList());
    }
}
