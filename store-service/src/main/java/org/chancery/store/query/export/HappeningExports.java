package org.chancery.store.query.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import org.chancery.store.database.question.Exports;
import org.chancery.store.database.question.Exports.Row;
import org.chancery.store.filter.EventFilter;
import org.chancery.store.happening.Happening;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** All happenings of which a report matches, as a file that is written while it is read from the database. */
@RestController
class HappeningExports {
    private final Exports exports;
    private final ExportPlaces places;
    private final StoredRows<Happening> stored;

    HappeningExports(Exports exports, ExportPlaces places, JsonMapper json) {
        this.exports = exports;
        this.places = places;
        stored = new StoredRows<>(json, Happening.class);
    }

    /** Formats of happenings. */
    enum HappeningFormat {
        /** One happening a line, as the API lists it. */
        NDJSON,
        /** A table with a header. */
        CSV,
        /** The columns of the CSV. */
        PARQUET
    }

    @Operation(summary = "All happenings of which a report matches, as a file: NDJSON, CSV or Parquet")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = FileTypes.NDJSON_VALUE, schema = @Schema(implementation = Happening.class)),
                @Content(mediaType = FileTypes.CSV_VALUE, schema = @Schema(type = "string")),
                @Content(mediaType = FileTypes.PARQUET_VALUE, schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping("/api/v1/exports/happenings")
    ResponseEntity<StreamingResponseBody> happenings(
            @Valid @ModelAttribute EventFilter filter, @RequestParam(defaultValue = "ndjson") HappeningFormat format) {
        Rows<Row> rows = row -> exports.happenings(filter, row);
        return switch (format) {
            case NDJSON ->
                places.file("happenings.ndjson", FileTypes.NDJSON, out -> Lines.text(out, rows.as(Row::json)));
            case CSV ->
                places.file("happenings.csv", FileTypes.CSV, out -> Lines.csv(out, HappeningLine.class, table(rows)));
            case PARQUET ->
                places.file(
                        "happenings.parquet",
                        FileTypes.PARQUET,
                        out -> Lines.parquet(out, HappeningLine.class, table(rows)));
        };
    }

    private Rows<HappeningLine> table(Rows<Row> rows) {
        return stored.lines(rows, HappeningLine::of);
    }
}
