package org.chancery.store.query.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import org.chancery.contract.EnrichedArticle;
import org.chancery.store.database.question.Exports;
import org.chancery.store.database.question.Exports.Row;
import org.chancery.store.filter.ArticleFilter;
import org.chancery.store.filter.EventFilter;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** All articles that match, as a file that is written while it is read from the database. */
@RestController
class ArticleExports {
    private final Exports exports;
    private final ExportFile file;
    private final JsonMapper json;

    ArticleExports(Exports exports, ExportFile file, JsonMapper json) {
        this.exports = exports;
        this.file = file;
        this.json = json;
    }

    /** Formats of articles. */
    enum ArticleFormat {
        /** One enriched article a line. */
        NDJSON,
        /** One ninjs 3.1 item a line. */
        NINJS
    }

    @Operation(
            summary =
                    "All articles that match, with what was found in them, as a file: NDJSON, or items of IPTC ninjs 3.1")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/x-ndjson",
                            schema = @Schema(implementation = EnrichedArticle.class)))
    @GetMapping("/api/v1/exports/articles")
    ResponseEntity<StreamingResponseBody> articles(
            @Valid @ModelAttribute ArticleFilter filter,
            @Valid @ModelAttribute EventFilter reported,
            @RequestParam(defaultValue = "ndjson") ArticleFormat format) {
        Lines.Rows<Row> rows = row -> exports.articles(filter, reported.withoutArticle(), row);
        return switch (format) {
            case NDJSON -> file.named("articles.ndjson", FileTypes.NDJSON, out -> Lines.text(out, rows.as(Row::json)));
            case NINJS ->
                file.named("articles.ninjs.ndjson", FileTypes.NDJSON, out -> Lines.text(out, rows.as(this::ninjs)));
        };
    }

    private String ninjs(Row row) {
        return json.writeValueAsString(NinjsItem.of(json.readValue(row.json(), EnrichedArticle.class)));
    }
}
