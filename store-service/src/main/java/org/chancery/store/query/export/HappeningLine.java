package org.chancery.store.query.export;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.chancery.store.happening.Conflict;
import org.chancery.store.happening.Happening;
import org.jspecify.annotations.Nullable;

/** A happening as one line of a table: its figures, and what the report says that tells it best. */
@JsonPropertyOrder({
    "id",
    "articles",
    "sources",
    "firstReport",
    "lastReport",
    "conflicts",
    "type",
    "quad",
    "goldstein",
    "status",
    "date",
    "place",
    "source",
    "target",
    "evidence",
    "title",
    "url"
})
record HappeningLine(
        String id,
        int articles,
        int sources,
        Instant firstReport,
        Instant lastReport,
        String conflicts,
        String type,
        int quad,
        double goldstein,
        String status,
        @Nullable LocalDate date,
        @Nullable String place,
        String source,
        String target,
        String evidence,
        String title,
        @Nullable String url) {
    static HappeningLine of(Happening happening) {
        var event = EventLine.of(happening.event(), happening.lastReport());
        return new HappeningLine(
                happening.id(),
                happening.articles(),
                happening.sources(),
                happening.firstReport(),
                happening.lastReport(),
                happening.conflicts().stream().map(Conflict::about).collect(Collectors.joining(";")),
                event.type(),
                event.quad(),
                event.goldstein(),
                event.status(),
                event.date(),
                event.place(),
                event.source(),
                event.target(),
                event.evidence(),
                event.title(),
                event.url());
    }
}
