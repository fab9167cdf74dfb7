package org.chancery.store.database;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A JSON document as the database holds it, which is answered without being parsed.
 *
 * @param <T> what it is the JSON of
 */
@SuppressWarnings("UnusedTypeParameter") // the compiler tells documents apart by it, and OpenAPI describes them
public record RawJson<T>(@JsonRawValue @JsonValue String text) {}
