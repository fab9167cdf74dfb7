package org.chancery.ingest.arrival.http.once;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as it was given.
 *
 * @param push the fingerprint of its body
 * @param json what was answered
 */
record KeptAnswer(String push, HttpStatusCode status, MediaType type, String json) {
    static KeptAnswer of(String push, ResponseEntity<?> answer, JsonMapper mapper) {
        var type = answer.getHeaders().getContentType();
        return new KeptAnswer(
                push,
                answer.getStatusCode(),
                type == null ? MediaType.APPLICATION_JSON : type,
                mapper.writeValueAsString(answer.getBody()));
    }

    int weight() {
        return push.length() + 2 * json.length();
    }

    /** @throws OnceRefused if the body is another one */
    ResponseEntity<?> answerTo(SeenBody body) throws IOException {
        body.skipToEnd();
        if (!body.fingerprint().equals(push)) {
            throw OnceRefused.otherBody();
        }
        return ResponseEntity.status(status).contentType(type).body(json.getBytes(UTF_8));
    }
}
