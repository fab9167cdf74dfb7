package org.chancery.store.query.export;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventScope;
import org.jspecify.annotations.Nullable;

/** An event as one line of a table; several values in one field are separated by semicolons. */
@JsonPropertyOrder({
    "id",
    "type",
    "mode",
    "cameo",
    "quad",
    "goldstein",
    "status",
    "date",
    "datePrecision",
    "place",
    "placeCountry",
    "latitude",
    "longitude",
    "source",
    "sourceLeader",
    "sourceName",
    "target",
    "targetLeader",
    "targetName",
    "issues",
    "confidence",
    "rule",
    "evidence",
    "articleId",
    "articleVersion",
    "title",
    "url",
    "outlet",
    "publishedAt",
    "recordedAt",
    "scope",
    "sourceSector",
    "targetSector"
})
record EventLine(
        String id,
        String type,
        @Nullable String mode,
        String cameo,
        int quad,
        double goldstein,
        String status,
        @Nullable LocalDate date,
        @Nullable String datePrecision,
        @Nullable String place,
        @Nullable String placeCountry,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String source,
        String sourceLeader,
        String sourceName,
        String target,
        String targetLeader,
        String targetName,
        String issues,
        double confidence,
        String rule,
        String evidence,
        String articleId,
        int articleVersion,
        String title,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable Instant publishedAt,
        Instant recordedAt,
        String scope,
        String sourceSector,
        String targetSector) {
    static EventLine of(DiplomaticEvent event, Instant recordedAt) {
        var place = event.place();
        var article = Objects.requireNonNull(event.article());
        var precision = event.datePrecision();
        return new EventLine(
                event.id(),
                event.type().name(),
                event.mode(),
                event.cameo(),
                event.quad(),
                event.goldstein(),
                event.status().name().toLowerCase(Locale.ROOT),
                event.date(),
                precision == null ? null : precision.name().toLowerCase(Locale.ROOT),
                place == null ? null : place.name(),
                place == null ? null : place.country(),
                place == null ? null : place.lat(),
                place == null ? null : place.lon(),
                each(event.source(), EventLine::code),
                each(event.source(), EventActor::leader),
                each(event.source(), EventActor::name),
                each(event.target(), EventLine::code),
                each(event.target(), EventActor::leader),
                each(event.target(), EventActor::name),
                String.join(";", event.issues()),
                event.confidence(),
                event.rule(),
                event.evidence().text(),
                article.id(),
                article.version(),
                article.title(),
                article.url(),
                article.source() == null ? null : article.source().name(),
                article.publishedAt(),
                recordedAt,
                event.isWithin(EventScope.DOMESTIC) ? "domestic" : "international",
                each(event.source(), EventActor::sector),
                each(event.target(), EventActor::sector));
    }

    private static @Nullable String code(EventActor actor) {
        return actor.organisation() == null ? actor.country() : actor.organisation();
    }

    /** One entry for each actor, so that those of several columns stand for the same one. */
    private static String each(List<EventActor> actors, Function<EventActor, @Nullable String> part) {
        return actors.stream()
                .map(part)
                .map(entry -> entry == null ? "" : entry.replace(';', ','))
                .collect(Collectors.joining(";"));
    }
}
