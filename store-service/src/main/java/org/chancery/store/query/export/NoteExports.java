package org.chancery.store.query.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import org.chancery.store.database.question.Exports;
import org.chancery.store.filter.NoteFilter;
import org.chancery.store.note.ExampleYaml;
import org.chancery.store.note.NotedArticle;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** The articles in which something was noted, as examples for the seeds. */
@RestController
class NoteExports {
    private final Exports exports;
    private final ExportPlaces places;
    private final StoredRows<NotedArticle> stored;

    NoteExports(Exports exports, ExportPlaces places, JsonMapper json) {
        this.exports = exports;
        this.places = places;
        stored = new StoredRows<>(json, NotedArticle.class);
    }

    @Operation(
            summary = "The articles in which something was noted, as entries of seeds/annotated (YAML)",
            description =
                    "Each with the events of the edition that holds, but those that are none; where type or sides are"
                            + " wrong, marked maybe. What the notes say stands in comments: an analyst puts it right.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = MediaType.APPLICATION_YAML_VALUE, schema = @Schema(type = "string")))
    @GetMapping("/api/v1/notes/export")
    ResponseEntity<StreamingResponseBody> notes(@Valid @ModelAttribute NoteFilter filter) {
        Rows<String> entries = stored.lines(row -> exports.notes(filter, row), ExampleYaml::of);
        return places.file(
                "notes.yaml",
                MediaType.APPLICATION_YAML,
                out -> Lines.text(out, lines -> {
                    lines.accept(ExampleYaml.FIRST_LINE);
                    entries.to(lines);
                }));
    }
}
