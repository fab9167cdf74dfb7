package org.chancery.store.query.happening;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.chancery.store.database.RawJson;
import org.chancery.store.database.ReportedHappening;
import org.chancery.store.database.happening.Happenings;
import org.chancery.store.database.happening.Splitting;
import org.chancery.store.database.question.HappeningQueries;
import org.chancery.store.filter.EventFilter;
import org.chancery.store.happening.Happening;
import org.chancery.store.query.answer.AnswersOne;
import org.chancery.store.query.answer.NextPage;
import org.chancery.store.query.request.BadQuery;
import org.chancery.store.query.request.Paging;
import org.chancery.store.query.request.Problems;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Happenings, by the filters of their reports and one by one. */
@RestController
@RequestMapping(path = "/api/v1/happenings", produces = MediaType.APPLICATION_JSON_VALUE)
class HappeningController {
    private final HappeningQueries queries;
    private final Happenings happenings;

    HappeningController(HappeningQueries queries, Happenings happenings) {
        this.queries = queries;
        this.happenings = happenings;
    }

    @Operation(summary = "Happenings of which a report is asked for, those reported latest first")
    @GetMapping
    ResponseEntity<HappeningList> happenings(
            @Valid @ModelAttribute EventFilter filter, @Valid @ModelAttribute Paging paging) {
        var page = queries.happenings(filter, paging.request());
        var next = NextPage.cursor(page);
        return NextPage.linked(next, new HappeningList(page.items(), next));
    }

    @Operation(summary = "One happening with its reports, by the id of any of them")
    @AnswersOne
    @GetMapping("/{id}")
    RawJson<ReportedHappening> happening(@PathVariable String id) {
        return queries.happening(id).orElseThrow(() -> Problems.notFound("happening", id));
    }

    @Operation(
            summary = "Take reports out of a happening, for good",
            description =
                    "The reports named never stand in one happening with those that are left. Answers the happenings"
                            + " that all of them belong to now.")
    @AnswersOne
    @ApiResponse(
            responseCode = "400",
            description = "These are not some of its reports",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    @PostMapping(path = "/{id}/splits", consumes = MediaType.APPLICATION_JSON_VALUE)
    List<Happening> split(@PathVariable String id, @Valid @RequestBody Split split) {
        return switch (happenings.split(id, Objects.requireNonNull(split.events()))) {
            case Splitting.Split(var now) -> now;
            case Splitting.NoSuchHappening() -> throw Problems.notFound("happening", id);
            case Splitting.NotItsReports() ->
                throw new BadQuery("events", "not all of them are reports of this happening");
            case Splitting.TooMany() -> throw new BadQuery("events", "are too many at once; take out fewer");
            case Splitting.NothingLeft() -> throw new BadQuery("events", "must leave a report in the happening");
        };
    }
}
