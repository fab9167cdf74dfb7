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
    private final ExportPlaces places;
    private final JsonMapper json;
    private final StoredRows<EnrichedArticle> stored;

    ArticleExports(Exports exports, ExportPlaces places, JsonMapper json) {
        this.exports = exports;
        this.places = places;
        this.json = json;
        stored = new StoredRows<>(json, EnrichedArticle.class);
    }

    /** Formats of articles. */
    enum ArticleFormat {
        /** One enriched article a line. */
        NDJSON,
        /** A table with a header, without the texts. */
        CSV,
        /** The columns of the CSV. */
        PARQUET,
        /** One ninjs 3.1 item a line. */
        NINJS
    }

    @Operation(
            summary =
                    "All articles that match, with what was found in them, as a file: NDJSON, CSV, Parquet, or items of IPTC ninjs 3.1")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = FileTypes.NDJSON_VALUE, schema = @Schema(implementation = EnrichedArticle.class)),
                @Content(mediaType = FileTypes.CSV_VALUE, schema = @Schema(type = "string")),
                @Content(mediaType = FileTypes.PARQUET_VALUE, schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping("/api/v1/exports/articles")
    ResponseEntity<StreamingResponseBody> articles(
            @Valid @ModelAttribute ArticleFilter filter,
            @Valid @ModelAttribute EventFilter reported,
            @RequestParam(defaultValue = "ndjson") ArticleFormat format) {
        Rows<Row> rows = row -> exports.articles(filter, reported.withoutArticle(), row);
        return switch (format) {
            case NDJSON -> places.file("articles.ndjson", FileTypes.NDJSON, out -> Lines.text(out, rows.as(Row::json)));
            case CSV ->
                places.file("articles.csv", FileTypes.CSV, out -> Lines.csv(out, ArticleLine.class, table(rows)));
            case PARQUET ->
                places.file(
                        "articles.parquet",
                        FileTypes.PARQUET,
                        out -> Lines.parquet(out, ArticleLine.class, table(rows)));
            case NINJS -> places.file("articles.ninjs.ndjson", FileTypes.NDJSON, out -> Lines.text(out, ninjs(rows)));
        };
    }

    private Rows<ArticleLine> table(Rows<Row> rows) {
        return stored.lines(rows, ArticleLine::of);
    }

    private Rows<String> ninjs(Rows<Row> rows) {
        return stored.lines(rows, NinjsItem::of).as(json::writeValueAsString);
    }
}
