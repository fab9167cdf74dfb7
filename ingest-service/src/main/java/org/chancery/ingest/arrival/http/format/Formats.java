package org.chancery.ingest.arrival.http.format;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.chancery.ingest.arrival.http.item.ArticleDecoder;
import org.chancery.ingest.arrival.http.item.JsonArticles;
import org.chancery.ingest.arrival.http.item.Lines;
import org.chancery.ingest.arrival.http.item.PushFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** The formats by their media types. */
@Component
public final class Formats {
    /** Lines of JSON. */
    public static final String NDJSON = "application/x-ndjson";

    /** A news item of IPTC, which has registered no type. */
    public static final String NINJS = "application/ninjs+json";

    /** Such items, one a line. */
    public static final String NINJS_LINES = "application/ninjs+ndjson";

    /** A CloudEvent as JSON. */
    public static final String CLOUDEVENT = "application/cloudevents+json";

    /** An array of them. */
    public static final String CLOUDEVENTS = "application/cloudevents-batch+json";

    private static final String EVENT = "ce-";

    private final SequencedMap<MediaType, ArticleDecoder> articles = new LinkedHashMap<>();
    private final SequencedMap<MediaType, PushFormat> formats = new LinkedHashMap<>();
    private final EventReader events = new EventReader(this::decoder);

    Formats(JsonMapper json) {
        var lines = new PushFormat.Many(body -> new Lines(body, new JsonArticles(json)));
        var ninjsLines = new PushFormat.Many(body -> new Lines(body, new NinjsArticles(json)));
        var event = new EventDocuments(json, events);
        articles.put(MediaType.APPLICATION_JSON, new JsonArticles(json));
        articles.put(MediaType.parseMediaType(NINJS), new NinjsArticles(json));
        articles.put(MediaType.TEXT_PLAIN, new TextArticles());
        articles.forEach((type, decoder) -> formats.put(type, new PushFormat.One(decoder)));
        formats.put(MediaType.parseMediaType(NDJSON), lines);
        formats.put(MediaType.parseMediaType("application/jsonl"), lines);
        formats.put(MediaType.parseMediaType(NINJS_LINES), ninjsLines);
        formats.put(MediaType.parseMediaType(CLOUDEVENT), new PushFormat.One(event));
        formats.put(
                MediaType.parseMediaType(CLOUDEVENTS), new PushFormat.Many(body -> new EventBatch(body, json, event)));
    }

    private @Nullable ArticleDecoder decoder(String contentType) {
        return of(articles, contentType).orElse(null);
    }

    /**
     * The format that the headers of a request name.
     *
     * @throws ResponseStatusException 415, listing what is accepted
     */
    public PushFormat of(HttpHeaders headers) {
        var contentType = headers.getFirst(HttpHeaders.CONTENT_TYPE);
        if (headers.containsHeader(EVENT + "specversion") && decoder(String.valueOf(contentType)) != null) {
            return new PushFormat.One(body -> events.read(attributes(headers), body, ""));
        }
        return of(formats, String.valueOf(contentType)).orElseThrow(() -> refused(contentType));
    }

    /** Of an event whose data is the body (binary mode). */
    private static Map<String, String> attributes(HttpHeaders headers) {
        var attributes = new TreeMap<String, String>();
        headers.forEach((name, values) -> {
            var lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith(EVENT)) {
                attributes.put(lower.substring(EVENT.length()), values.getFirst());
            }
        });
        attributes.put("datacontenttype", String.valueOf(headers.getFirst(HttpHeaders.CONTENT_TYPE)));
        return attributes;
    }

    private static <T> Optional<T> of(Map<MediaType, T> formats, String contentType) {
        try {
            var type = MediaType.parseMediaType(contentType);
            var isUtf8 = type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset());
            return formats.entrySet().stream()
                    .filter(format -> isUtf8 && format.getKey().equalsTypeAndSubtype(type))
                    .map(Map.Entry::getValue)
                    .findFirst();
        } catch (InvalidMediaTypeException _) {
            return Optional.empty();
        }
    }

    private ResponseStatusException refused(@Nullable String contentType) {
        return new ResponseStatusException(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "Content-Type '%s' is not supported; these are, in UTF-8: %s".formatted(contentType, accepted()));
    }

    private String accepted() {
        return String.join(
                ", ", formats.keySet().stream().map(MediaType::toString).toList());
    }
}
