package org.chancery.store.query.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.chancery.contract.EnrichedArticle;
import org.jspecify.annotations.Nullable;

/** An enriched article as a news item of IPTC ninjs 3.1. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record NinjsItem(
        String uri,
        String type,
        String representationType,
        String version,
        @Nullable Instant versionCreated,
        String pubStatus,
        @Nullable String language,
        @Nullable String by,
        List<Text> headlines,
        List<Text> bodies,
        List<Named> people,
        List<Subject> subjects,
        List<Event> events,
        List<Named> infoSources,
        Standard standard) {
    /** A text with its type. */
    record Text(String contentType, String value) {}

    /** A person or an outlet. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Named(
            @Nullable String name,
            @Nullable String uri,
            @Nullable String literal) {}

    /** An issue, and how certain it is, in percent. */
    record Subject(String name, String literal, int confidence) {}

    /** An event, by its evidence. */
    record Event(String id, String name) {}

    /** Which standard this is. */
    record Standard(String name, String version, String schema) {}

    static NinjsItem of(EnrichedArticle edition) {
        var article = edition.article();
        var source = article.source();
        return new NinjsItem(
                article.url() == null ? "urn:chancery:article:" + article.id() : article.url(),
                "text",
                "full",
                Integer.toString(article.version()),
                article.publishedAt(),
                article.status().name().toLowerCase(Locale.ROOT),
                article.language(),
                article.byline(),
                texts(article.title()),
                texts(article.body()),
                people(edition),
                subjects(edition),
                events(edition),
                source == null ? List.of() : List.of(new Named(source.name(), source.uri(), null)),
                new Standard("ninjs", "3.1", "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"));
    }

    private static List<Text> texts(String text) {
        return text.isEmpty() ? List.of() : List.of(new Text("text/plain", text));
    }

    private static List<Named> people(EnrichedArticle edition) {
        return edition.leaders().stream()
                .map(leader -> new Named(leader.name(), wikidata(leader.wikidata()), leader.id()))
                .toList();
    }

    private static @Nullable String wikidata(@Nullable String item) {
        return item == null ? null : "http://www.wikidata.org/entity/" + item;
    }

    private static List<Subject> subjects(EnrichedArticle edition) {
        return edition.issues().stream()
                .map(issue -> new Subject(issue.label(), issue.id(), (int) Math.round(issue.score() * 100)))
                .toList();
    }

    private static List<Event> events(EnrichedArticle edition) {
        return edition.events().stream()
                .map(event -> new Event(event.id(), event.evidence().text()))
                .toList();
    }
}
