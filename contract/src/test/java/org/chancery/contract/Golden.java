package org.chancery.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** The golden samples: what the wire carries, letter by letter. */
enum Golden {
    RAW_MINIMAL("raw-minimal"),
    RAW_FULL("raw-full"),
    RAW_CANCELED("raw-canceled"),
    ENRICHED("enriched"),
    EVENT("event"),
    EVENT_RETRACTED("event-retracted");

    private static final JsonMapper mapper = JsonMapper.builder().build();

    private final String file;

    Golden(String file) {
        this.file = "/golden/" + file + ".json";
    }

    /** Reads JSON as every service does. */
    static <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    /** Writes JSON as every service does. */
    static String write(Object record) {
        return mapper.writeValueAsString(record);
    }

    String json() {
        try (var stream = Objects.requireNonNull(Golden.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T as(Class<T> type) {
        return read(json(), type);
    }
}
