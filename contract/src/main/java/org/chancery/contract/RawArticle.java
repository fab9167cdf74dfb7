package org.chancery.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One edition of an article as received. Fields a producer leaves out are derived: the id by {@link ArticleIdentity}, the version
 * as 1, the status as usable.
 *
 * @param id opaque, at most 200 characters; the same for all editions of an article
 * @param version 1, 2, …: a later edition replaces the earlier ones
 * @param body plain text
 * @param language BCP 47
 * @param genre {@code news | analysis | opinion | …}
 * @param embargoedUntil not to be read before; the intake holds it back until then
 * @param sketch of the body, as {@link TextSketch} writes it, by which copies of a wire report are recognised
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
        @Nullable Instant embargoedUntil,
        @Nullable Instant receivedAt,
        @Nullable String sketch) {

    /** Maximum length of an article as a producer sends it, in bytes of JSON. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    /** Maximum length of an id, in UTF-16 units. */
    public static final int MAX_ID = 200;

    /** Maximum length of title and body together, in UTF-16 units. */
    public static final int MAX_TEXT = 2_097_152;

    /** Maximum length of a title, which is repeated in each event; a longer one is cut and ends with "…". */
    public static final int MAX_TITLE = 1_000;

    /** Maximum length of a byline; a longer one is cut and ends with "…". */
    public static final int MAX_BYLINE = 1_000;

    /** Maximum length of a URL, of the article or its outlet. */
    public static final int MAX_URL = 4_096;

    /** Maximum length of the name of an outlet, which is indexed. */
    public static final int MAX_SOURCE_NAME = 300;

    /** Maximum length of a language tag (RFC 5646, 4.4.1). */
    public static final int MAX_LANGUAGE = 35;

    /** Maximum length of a genre. */
    public static final int MAX_GENRE = 100;

    /** The highest version. */
    public static final int HIGHEST_VERSION = 1_000_000_000;

    /** Dates beyond these are mistakes, and not every database can store them. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /** @throws IllegalArgumentException naming the invalid field */
    @SuppressWarnings("ConstantValue") // a record from the wire may lack any field
    public RawArticle(
            @Nullable String id,
            @JsonSetter(nulls = Nulls.AS_EMPTY) int version, // otherwise Jackson refuses a missing int
            @Nullable ArticleStatus status,
            @Nullable ArticleSource source,
            @Nullable String url,
            @Nullable String title,
            @Nullable String byline,
            @Nullable String body,
            @Nullable String language,
            @Nullable String genre,
            @Nullable Instant publishedAt,
            @Nullable Instant embargoedUntil,
            @Nullable Instant receivedAt,
            @Nullable String sketch) {
        var wholeTitle = title == null ? "" : title;
        this.title = WireText.cut(wholeTitle, MAX_TITLE);
        this.body = body == null ? "" : body;
        this.status = status == null ? ArticleStatus.USABLE : status;
        this.version = version == 0 ? 1 : version;
        this.id = id == null ? ArticleIdentity.derive(url, source, wholeTitle, this.body, publishedAt) : id;
        this.source = source;
        this.url = url;
        this.byline = byline == null ? null : WireText.cut(byline, MAX_BYLINE);
        this.language = language;
        this.genre = genre;
        this.publishedAt = publishedAt;
        this.embargoedUntil = embargoedUntil;
        this.receivedAt = receivedAt;
        this.sketch = sketch;
        refuseNonsense();
    }

    /** An edition that nobody holds back. */
    public RawArticle(
            @Nullable String id,
            int version,
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
        this(
                id,
                version,
                status,
                source,
                url,
                title,
                byline,
                body,
                language,
                genre,
                publishedAt,
                null,
                receivedAt,
                null);
    }

    /** This edition with the version and time of arrival assigned by the intake. */
    public RawArticle received(int version, Instant receivedAt) {
        return with(version, language, publishedAt, receivedAt);
    }

    /** This edition with its language (BCP 47). */
    public RawArticle writtenIn(String language) {
        return with(version, language, publishedAt, receivedAt);
    }

    /** This edition with another time of publication, or none. */
    public RawArticle dated(@Nullable Instant publishedAt) {
        return with(version, language, publishedAt, receivedAt);
    }

    /** With a sketch in any case: whoever passes an article on saves those after it the work. */
    private RawArticle with(
            int version, @Nullable String language, @Nullable Instant publishedAt, @Nullable Instant receivedAt) {
        var written = sketch == null ? TextSketch.of(body).written() : sketch;
        return new RawArticle(
                id,
                version,
                status,
                source,
                url,
                title,
                byline,
                body,
                language,
                genre,
                publishedAt,
                embargoedUntil,
                receivedAt,
                written.isEmpty() ? null : written);
    }

    /** The sketch that it carries, or else that of its body. */
    public TextSketch textSketch() {
        return sketch == null ? TextSketch.of(body) : TextSketch.read(sketch);
    }

    private void refuseNonsense() {
        refuseMeaningless();
        refuseTooMuchText();
        refuseOutside("publishedAt", publishedAt);
        refuseOutside("embargoedUntil", embargoedUntil);
        refuseOutside("receivedAt", receivedAt);
        refuseOverlong();
        refuseBrokenText();
        refuseForeignSketch();
    }

    private void refuseMeaningless() {
        if (status == ArticleStatus.USABLE && title.isBlank() && body.isBlank()) {
            throw new IllegalArgumentException("title, body: one of them must have text");
        }
        if (id.isBlank() || id.length() > MAX_ID) {
            throw new IllegalArgumentException(
                    "id: must have 1 to " + MAX_ID + " characters, or follow from url, title or body");
        }
        if (version < 1 || version > HIGHEST_VERSION) {
            throw new IllegalArgumentException("version: must be 1 to %d, was %d".formatted(HIGHEST_VERSION, version));
        }
    }

    private void refuseForeignSketch() {
        if (sketch != null) {
            TextSketch.refuseForeign(sketch);
        }
    }

    private void refuseTooMuchText() {
        int length = title.length() + body.length();
        if (length > MAX_TEXT) {
            throw new IllegalArgumentException(
                    "body: title and body must have at most %d characters, have %d".formatted(MAX_TEXT, length));
        }
    }

    private static void refuseOutside(String field, @Nullable Instant moment) {
        if (moment != null && (moment.isBefore(EARLIEST) || moment.isAfter(LATEST))) {
            throw new IllegalArgumentException(field + ": must lie in the years 1 to 9999, was " + moment);
        }
    }

    private void refuseOverlong() {
        WireText.refuseLonger("url", url, MAX_URL);
        WireText.refuseLonger("language", language, MAX_LANGUAGE);
        WireText.refuseLonger("genre", genre, MAX_GENRE);
        if (source != null) {
            WireText.refuseLonger("source.name", source.name(), MAX_SOURCE_NAME);
            WireText.refuseLonger("source.uri", source.uri(), MAX_URL);
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
        WireText.refuseBroken("source.name", source == null ? null : source.name());
        WireText.refuseBroken("source.uri", source == null ? null : source.uri());
    }
}
