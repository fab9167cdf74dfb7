package org.chancery.store.query.atom;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Person;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.store.database.PageRequest;
import org.chancery.store.database.question.HappeningQueries;
import org.chancery.store.filter.EventFilter;
import org.chancery.store.happening.Happening;
import org.chancery.store.query.request.Limit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The latest happenings that match as an Atom feed: what a view of the page shows, for readers of feeds. */
@RestController
class AtomController {
    private static final Logger log = LoggerFactory.getLogger(AtomController.class);

    private final HappeningQueries queries;
    private final JsonMapper json;

    AtomController(HappeningQueries queries, JsonMapper json) {
        this.queries = queries;
        this.json = json;
    }

    @Operation(summary = "The latest happenings of which a report matches, as an Atom feed")
    @ApiResponse(
            responseCode = "200",
            description = "The feed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_ATOM_XML_VALUE,
                            schema = @Schema(type = "string", description = "An Atom feed (RFC 4287)")))
    @GetMapping(path = "/api/v1/feeds/happenings", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    Feed happenings(@Valid @ModelAttribute EventFilter filter, @Valid @ModelAttribute Limit limit) {
        var page = queries.happenings(filter, new PageRequest(limit.size(), Optional.empty()));
        var happenings =
                page.items().stream().flatMap(item -> read(item.text())).toList();
        var entries =
                new Entries(ServletUriComponentsBuilder.fromCurrentContextPath().path("/"));
        var feed = empty();
        feed.setEntries(happenings.stream().map(entries::of).toList());
        happenings.stream().findFirst().ifPresent(latest -> feed.setUpdated(Date.from(latest.lastReport())));
        return feed;
    }

    private static Feed empty() {
        var author = new Person();
        author.setName("Chancery");
        var feed = new Feed("atom_1.0");
        feed.setId(ServletUriComponentsBuilder.fromCurrentRequest().toUriString());
        feed.setTitle("Chancery: happenings");
        feed.setAuthors(List.of(author));
        feed.setUpdated(Date.from(Instant.EPOCH));
        return feed;
    }

    private Stream<Happening> read(String document) {
        try {
            return Stream.of(json.readValue(document, Happening.class));
        } catch (JacksonException e) {
            // Stored when more was let in than today.
            log.warn("A happening cannot be read and is left out of a feed: {}", e.getOriginalMessage());
            return Stream.empty();
        }
    }
}
