package org.chancery.ingest.arrival.http.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ingest.arrival.http.item.ArticleDecoder;
import org.chancery.ingest.arrival.http.item.StrictReader;
import org.chancery.ingest.arrival.http.item.Submission;
import org.chancery.kit.json.StrictJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** CloudEvents as JSON, with their articles inside (structured mode). */
final class EventDocuments implements ArticleDecoder {
    private static final Set<String> DATA = Set.of("data", "data_base64");

    private final StrictReader reader;
    private final EventReader events;

    EventDocuments(JsonMapper json, EventReader events) {
        reader = new StrictReader(StrictJson.like(json), List.of("/data/source/name"));
        this.events = events;
    }

    @Override
    public Submission decode(byte[] body) {
        return reader.read(body, JsonNode.class, this::read);
    }

    /** The article of the event. */
    Submission read(JsonNode event) {
        if (!event.isObject()) {
            return EventReader.refused("it must be an object");
        }
        if (event.has("data") && event.has("data_base64")) {
            return EventReader.refused("it has both data and data_base64");
        }
        try {
            return events.read(attributes(event), data(event), "/data");
        } catch (IllegalArgumentException e) {
            return EventReader.refused(String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, String> attributes(JsonNode event) {
        var attributes = new LinkedHashMap<String, String>();
        event.forEachEntry((name, value) -> {
            if (!DATA.contains(name) && !value.isNull()) {
                if (value.isContainer()) {
                    throw new IllegalArgumentException(name + " must be text, a number or a boolean");
                }
                attributes.put(name, value.asString());
            }
        });
        return attributes;
    }

    private static byte @Nullable [] data(JsonNode event) {
        var packed = event.get("data_base64");
        if (packed != null) {
            return Base64.getDecoder().decode(packed.asString(""));
        }
        var data = event.get("data");
        if (data == null || data.isNull()) {
            return null;
        }
        return (isJson(event) ? data.toString() : data.asString("")).getBytes(UTF_8);
    }

    /** JSON is data as it stands; of any other type, it is the text. */
    private static boolean isJson(JsonNode event) {
        return event.path("datacontenttype").asString("application/json").contains("json");
    }
}
