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
    private final ExportFile file;
    private final JsonMapper json;

    EventExports(Exports exports, ExportFile file, JsonMapper json) {
        this.exports = exports;
        this.file = file;
        this.json = json;
    }

    /** Formats of events. */
    enum EventFormat {
        /** One event a line, as the API answers it. */
        NDJSON,
        /** A table with a header. */
        CSV,
        /** The same table. */
        PARQUET,
        /** 61 columns without a header. */
        GDELT
    }

    @Operation(summary = "All events that match, as a file: NDJSON, CSV, Parquet, or the 61 columns of GDELT 2.0")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/x-ndjson",
                            schema = @Schema(implementation = DiplomaticEvent.class)))
    @GetMapping("/api/v1/exports/events")
    ResponseEntity<StreamingResponseBody> events(
            @Valid @ModelAttribute EventFilter filter, @RequestParam(defaultValue = "ndjson") EventFormat format) {
        Lines.Rows<Row> rows = row -> exports.events(filter, row);
        return switch (format) {
            case NDJSON -> file.named("events.ndjson", FileTypes.NDJSON, out -> Lines.text(out, rows.as(Row::json)));
            case CSV ->
                file.named("events.csv", FileTypes.CSV, out -> Lines.csv(out, EventLine.class, rows.as(this::line)));
            case PARQUET ->
                file.named(
                        "events.parquet",
                        FileTypes.PARQUET,
                        out -> Lines.parquet(out, EventLine.class, rows.as(this::line)));
            case GDELT -> file.named("events.export.tsv", FileTypes.TSV, out -> Lines.text(out, rows.as(this::gdelt)));
        };
    }

    private EventLine line(Row row) {
        return EventLine.of(event(row), row.at());
    }

    private String gdelt(Row row) {
        return GdeltLine.of(event(row), row.at());
    }

    private DiplomaticEvent event(Row row) {
        return json.readValue(row.json(), DiplomaticEvent.class);
    }
}
