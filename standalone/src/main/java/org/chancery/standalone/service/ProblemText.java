package org.chancery.standalone.service;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What whoever refuses says of it: the detail of a problem, or whatever it is that came. */
final class ProblemText {
    private static final JsonMapper JSON = new JsonMapper();

    private ProblemText() {}

    static String of(String body) {
        return TerminalText.plain(detail(body));
    }

    private static String detail(String body) {
        try {
            return body.isBlank() ? body : JSON.readTree(body).path("detail").asString(body);
        } catch (JacksonException _) {
            return body;
        }
    }
}
