package org.chancery.store.query.note;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.security.Principal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.chancery.store.database.note.NoteRows;
import org.chancery.store.database.note.Noting;
import org.chancery.store.database.question.NoteQueries;
import org.chancery.store.filter.NoteFilter;
import org.chancery.store.note.Note;
import org.chancery.store.query.answer.AnswersOne;
import org.chancery.store.query.answer.NextPage;
import org.chancery.store.query.request.BadQuery;
import org.chancery.store.query.request.Paging;
import org.chancery.store.query.request.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The notes of readers. */
@RestController
@RequestMapping(path = "/api/v1/notes", produces = MediaType.APPLICATION_JSON_VALUE)
class NoteController {
    private final NoteRows notes;
    private final NoteQueries queries;
    private final Clock clock;

    NoteController(NoteRows notes, NoteQueries queries, Clock clock) {
        this.notes = notes;
        this.queries = queries;
        this.clock = clock;
    }

    @Operation(summary = "What readers have found wrong, the latest first")
    @GetMapping
    ResponseEntity<NoteList> list(@Valid @ModelAttribute NoteFilter filter, @Valid @ModelAttribute Paging paging) {
        var page = queries.notes(filter, paging.request());
        var next = NextPage.cursor(page);
        return NextPage.linked(next, new NoteList(page.items(), next));
    }

    @Operation(
            summary = "Note what is wrong",
            description = "In an event or tag of the edition that holds, or in the article as a whole. It stays until"
                    + " somebody removes it, or the article is taken back.")
    @ApiResponse(responseCode = "201", description = "Noted", useReturnTypeSchema = true)
    @AnswersOne
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Note add(@Valid @RequestBody NoteRequest request, @Parameter(hidden = true) @Nullable Principal reader) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var note = request.note(reader == null ? null : reader.getName(), now);
        return switch (notes.add(note)) {
            case Noting.Kept() -> note;
            case Noting.NoSuchArticle() -> throw Problems.notFound("article", note.article());
            case Noting.OtherEdition(var holding) ->
                throw new BadQuery("version", "the article has edition %d now; read it again".formatted(holding));
            case Noting.NotInIt() ->
                throw new BadQuery(
                        note.event() != null ? "event" : note.leader() != null ? "leader" : "issue",
                        "is none of this edition");
        };
    }

    @Operation(summary = "Remove a note")
    @ApiResponse(responseCode = "204", description = "Removed")
    @AnswersOne
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id) {
        if (!notes.delete(id)) {
            throw Problems.notFound("note", id);
        }
    }
}
