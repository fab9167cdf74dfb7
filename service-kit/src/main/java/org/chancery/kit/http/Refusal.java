package org.chancery.kit.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Why a request is refused before a controller sees it, as a problem detail (RFC 9457). */
public record Refusal(HttpStatus status, String title, String detail) {
    private static final JsonMapper JSON = new JsonMapper();

    /** Its members, the status as a number. */
    private record Problem(String title, int status, String detail) {}

    /** Answers with it. */
    public void answer(HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().print(JSON.writeValueAsString(new Problem(title, status.value(), detail)));
    }
}
