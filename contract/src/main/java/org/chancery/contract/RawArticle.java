package org.chancery.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One edition of an article as it arrived. What a producer leaves out is derived: the id by {@link ArticleIdentity}, the
 * version as 1, the status as usable.
 *
 * @param id opaque, at most 200 characters; the same for all editions of an article
 * @param version 1, 2, …: a later edition replaces the earlier ones
 * @param body plain text
 * @param language BCP 47
 * @param genre {@code news | analysis | opinion | …}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RawArticle(
        String id,
        int version,
        ArticleStatus status,
        @Nullable ArticleSource source,
        @Nullable String url,
        String title,
        @Nullable String byline,
        String body,
        @Nullable String language,
        @Nullable String genre,
        @Nullable Instant publishedAt,
        @Nullable Instant receivedAt) {

    /** The longest id a record may carry, in UTF-16 units. */
    public static final int LONGEST_ID = 200;

    /** The longest title and body together that the pipeline reads, in UTF-16 units. */
    public static final int LONGEST_TEXT = 2_097_152;

    /** Before and after these no clock of a newsroom stands, and no database counts. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /** @throws IllegalArgumentException naming the field that makes this no article */
    @SuppressWarnings("ConstantValue") // what comes off the wire may lack any field
    public RawArticle(
            @Nullable String id,
            @JsonSetter(nulls = Nulls.AS_EMPTY) int version, // Jackson refuses a missing int otherwise
            @Nullable ArticleStatus status,
            @Nullable ArticleSource source,
            @Nullable String url,
            @Nullable String title,
            @Nullable String byline,
            @Nullable String body,
            @Nullable String language,
            @Nullable String genre,
            @Nullable Instant publishedAt,
            @Nullable Instant receivedAt) {
        this.title = title == null ? "" : title;
        this.body = body == null ? "" : body;
        this.status = status == null ? ArticleStatus.USABLE : status;
        this.version = version == 0 ? 1 : version;
        this.id = id == null ? ArticleIdentity.derive(url, source, this.title, this.body, publishedAt) : id;
        this.source = source;
        this.url = url;
        this.byline = byline;
        this.language = language;
        this.genre = genre;
        this.publishedAt = publishedAt;
        this.receivedAt = receivedAt;
        refuseNonsense();
        refuseBrokenText();
    }

    /** This edition with the version and the moment of arrival that the intake gave it. */
    public RawArticle received(int version, Instant receivedAt) {
        return new RawArticle(
                id, version, status, source, url, title, byline, body, language, genre, publishedAt, receivedAt);
    }

    /** This edition with the language that it turned out to be written in (BCP 47). */
    public RawArticle writtenIn(String language) {
        return new RawArticle(
                id, version, status, source, url, title, byline, body, language, genre, publishedAt, receivedAt);
    }

    private void refuseNonsense() {
        if (status == ArticleStatus.USABLE && title.isBlank() && body.isBlank()) {
            throw new IllegalArgumentException("title, body: one of them must have text");
        }
        if (id.isBlank() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException(
                    "id: must have 1 to " + LONGEST_ID + " characters, or follow from url, title or body");
        }
        if (version < 1) {
            throw new IllegalArgumentException("version: must be 1 or more, was " + version);
        }
        if (title.length() + body.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("body: title and body must have at most " + LONGEST_TEXT
                    + " characters, have " + (title.length() + body.length()));
        }
        if (publishedAt != null && (publishedAt.isBefore(EARLIEST) || publishedAt.isAfter(LATEST))) {
            throw new IllegalArgumentException("publishedAt: must lie in the years 1 to 9999, was " + publishedAt);
        }
    }

    private void refuseBrokenText() {
        WireText.refuseBroken("id", id);
        WireText.refuseBroken("url", url);
        WireText.refuseBroken("title", title);
        WireText.refuseBroken("byline", byline);
        WireText.refuseBroken("body", body);
        WireText.refuseBroken("language", language);
        WireText.refuseBroken("genre", genre);
        if (source != null) {
            WireText.refuseBroken("source.name", source.name());
            WireText.refuseBroken("source.uri", source.uri());
        }
    }
}
