package org.chancery.ingest.running;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service answered. */
public record Answer(int status, String type, String retryAfter, String text) {
    private static final JsonMapper JSON = new JsonMapper();

    static Answer of(HttpResponse<String> response) {
        var headers = response.headers();
        return new Answer(
                response.statusCode(),
                headers.firstValue("Content-Type").orElse(""),
                headers.firstValue("Retry-After").orElse(""),
                response.body());
    }

    /** The value at this JSON Pointer, as text; empty if there is none. */
    public String at(String pointer) {
        return json().at(pointer).asString("");
    }

    private JsonNode json() {
        return JSON.readTree(text);
    }
}
