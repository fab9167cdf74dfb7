package org.chancery.store.happening;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.chancery.contract.ArticleReference;
import org.chancery.contract.ArticleSource;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventPlace;
import org.chancery.contract.EventStatus;
import org.chancery.contract.EventType;
import org.chancery.contract.Field;
import org.chancery.contract.Passage;
import org.chancery.contract.TextSketch;
import org.chancery.kit.running.SampleEvent;
import org.jspecify.annotations.Nullable;

/** A report that is made up part by part. */
record Reports(
        String id,
        EventType type,
        @Nullable String mode,
        EventStatus status,
        LocalDate date,
        @Nullable String city,
        EventActor source,
        EventActor target,
        String outlet,
        String sentence) {
    /** The French president meets the German chancellor in Berlin. */
    static Reports meeting(String id) {
        return new Reports(
                id,
                EventType.CONSULT,
                null,
                EventStatus.HAPPENED,
                LocalDate.parse("2023-03-06"),
                "Berlin",
                actor("FRA", "macron"),
                actor("DEU", "scholz"),
                "Outlet of " + id,
                "Macron met Scholz in Berlin to discuss energy.");
    }

    /** The United States accuses China, for this. */
    static Reports accusation(String id, String sentence) {
        return meeting(id)
                .of(EventType.ACCUSE)
                .between(actor("USA", null), actor("CHN", null))
                .in(null)
                .saying(sentence);
    }

    static EventActor actor(String code, @Nullable String leader) {
        boolean isCountry = code.length() == 3;
        var mention = new Passage(Field.BODY, 0, code.length(), code);
        return new EventActor(code, isCountry ? code : null, leader, isCountry ? null : code, "GOV", mention);
    }

    Reports of(EventType type) {
        return new Reports(id, type, mode, status, date, city, source, target, outlet, sentence);
    }

    Reports by(String mode) {
        return new Reports(id, type, mode, status, date, city, source, target, outlet, sentence);
    }

    Reports as(EventStatus status) {
        return new Reports(id, type, mode, status, date, city, source, target, outlet, sentence);
    }

    Reports on(String date) {
        return new Reports(id, type, mode, status, LocalDate.parse(date), city, source, target, outlet, sentence);
    }

    Reports in(@Nullable String city) {
        return new Reports(id, type, mode, status, date, city, source, target, outlet, sentence);
    }

    Reports between(EventActor source, EventActor target) {
        return new Reports(id, type, mode, status, date, city, source, target, outlet, sentence);
    }

    Reports from(String outlet) {
        return new Reports(id, type, mode, status, date, city, source, target, outlet, sentence);
    }

    Reports saying(String sentence) {
        return new Reports(id, type, mode, status, date, city, source, target, outlet, sentence);
    }

    Report report() {
        var published = date.atTime(18, 0).toInstant(ZoneOffset.UTC);
        return Report.of(event(published), published, TextSketch.of(sentence));
    }

    private DiplomaticEvent event(Instant published) {
        var article = new ArticleReference(
                UUID.nameUUIDFromBytes(id.getBytes(UTF_8)).toString(),
                1,
                null,
                null,
                "",
                new ArticleSource(outlet, null),
                published);
        return SampleEvent.of(id, type, new Passage(Field.BODY, 0, sentence.length(), sentence))
                .in(article)
                .by(mode)
                .coded("036", 1, 1)
                .as(status)
                .on(date)
                .at(city == null ? null : new EventPlace(city, null, null, null, EventPlace.Precision.CITY))
                .between(List.of(source), List.of(target))
                .found("test", 0.7)
                .event();
    }
}
