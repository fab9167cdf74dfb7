package org.chancery.kit.running;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered. */
public record Answer(int status, HttpHeaders headers, String text) {
    private static final JsonMapper JSON = new JsonMapper();

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    /** A header's first value, empty if there is none. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The value at this JSON Pointer, as text; empty if there is none. */
    public String at(String pointer) {
        return json().at(pointer).asString("");
    }

    /** The values at this JSON Pointer in each member of a list. */
    public List<String> each(String list, String pointer) {
        return json().path(list)
                .valueStream()
                .map(one -> one.at(pointer).asString(""))
                .toList();
    }

    private JsonNode json() {
        return JSON.readTree(text);
    }
}
