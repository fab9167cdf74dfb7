package org.chancery.store.query.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.store.database.question.Exports;
import org.chancery.store.database.question.Exports.Row;
import org.chancery.store.filter.EventFilter;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** All events that match, as a file that is written while it is read from the database. */
@RestController
class EventExports {
    private final Exports exports;
    private final ExportPlaces places;
    private final StoredRows<DiplomaticEvent> stored;

    EventExports(Exports exports, ExportPlaces places, JsonMapper json) {
        this.exports = exports;
        this.places = places;
        stored = new StoredRows<>(json, DiplomaticEvent.class);
    }

    /** Formats of events. */
    enum EventFormat {
        /** One event a line, as the API answers it. */
        NDJSON,
        /** A table with a header. */
        CSV,
        /** The columns of the CSV. */
        PARQUET,
        /** 61 columns without a header. */
        GDELT
    }

    @Operation(summary = "All events that match, as a file: NDJSON, CSV, Parquet, or the 61 columns of GDELT 2.0")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = FileTypes.NDJSON_VALUE, schema = @Schema(implementation = DiplomaticEvent.class)),
                @Content(mediaType = FileTypes.CSV_VALUE, schema = @Schema(type = "string")),
                @Content(mediaType = FileTypes.PARQUET_VALUE, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = FileTypes.TSV_VALUE, schema = @Schema(type = "string"))
            })
    @GetMapping("/api/v1/exports/events")
    ResponseEntity<StreamingResponseBody> events(
            @Valid @ModelAttribute EventFilter filter, @RequestParam(defaultValue = "ndjson") EventFormat format) {
        Rows<Row> rows = row -> exports.events(filter, row);
        return switch (format) {
            case NDJSON -> places.file("events.ndjson", FileTypes.NDJSON, out -> Lines.text(out, rows.as(Row::json)));
            case CSV -> places.file("events.csv", FileTypes.CSV, out -> Lines.csv(out, EventLine.class, table(rows)));
            case PARQUET ->
                places.file(
                        "events.parquet", FileTypes.PARQUET, out -> Lines.parquet(out, EventLine.class, table(rows)));
            case GDELT -> places.file("events.export.tsv", FileTypes.TSV, out -> Lines.text(out, gdelt(rows)));
        };
    }

    private Rows<EventLine> table(Rows<Row> rows) {
        return stored.lines(rows, (event, row) -> EventLine.of(event, row.at()));
    }

    private Rows<String> gdelt(Rows<Row> rows) {
        return stored.lines(rows, (event, row) -> GdeltLine.of(event, row.at()));
    }
}
