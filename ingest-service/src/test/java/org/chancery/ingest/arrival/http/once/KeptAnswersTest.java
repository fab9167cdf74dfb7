package org.chancery.ingest.arrival.http.once;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** The same push twice, another one under the same key, and one that is still being answered. */
class KeptAnswersTest {
    private final KeptAnswers answers = new KeptAnswers(new JsonMapper());
    private final AtomicInteger pushes = new AtomicInteger();

    @Test
    void theSamePushIsAnsweredAsTheFirstTimeAndNotDoneAgain() throws IOException {
        once("a", "body", HttpStatus.ACCEPTED);

        var again = once("a", "body", HttpStatus.ACCEPTED);

        assertThat(again.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        assertThat(new String((byte[]) again.getBody(), UTF_8)).isEqualTo("{\"push\":1}");
        assertThat(pushes).hasValue(1);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() throws IOException {
        once("a", "body", HttpStatus.ACCEPTED);

        assertThatExceptionOfType(OnceRefused.class)
                .isThrownBy(() -> once("a", "another body", HttpStatus.ACCEPTED))
                .satisfies(refused -> assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT));
        assertThat(pushes).hasValue(1);
    }

    @Test
    void thePushThatIsStillBeingAnsweredIsRefusedAndMayComeAgain() throws IOException {
        answers.once("a", "json", body("body"), body -> {
            assertThatExceptionOfType(OnceRefused.class)
                    .isThrownBy(() -> once("a", "body", HttpStatus.ACCEPTED))
                    .satisfies(refused -> assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.CONFLICT));
            return answer(body, HttpStatus.ACCEPTED);
        });

        assertThat(once("a", "body", HttpStatus.ACCEPTED).getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        assertThat(pushes).hasValue(1);
    }

    @Test
    void whatWasNotKeptIsTriedAgain() throws IOException {
        once("a", "body", HttpStatus.SERVICE_UNAVAILABLE);

        once("a", "body", HttpStatus.ACCEPTED);

        assertThat(pushes).hasValue(2);
    }

    @Test
    void anAnswerToHalfABodyIsNotKept() throws IOException {
        answers.once("a", "json", body("body"), body -> answer(body("body"), HttpStatus.CONTENT_TOO_LARGE));

        once("a", "body", HttpStatus.ACCEPTED);

        assertThat(pushes).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"8e03978e-40d5\"", "8e03978e-40d5", " \"8e03978e-40d5\" "})
    void readsTheKeyWithAndWithoutQuotes(String header) {
        assertThat(IdempotencyKey.of(header)).contains("8e03978e-40d5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "\"\"", "\"a\"b\"", "\"a", "naïve"})
    void refusesWhatIsNoKey(String header) {
        assertThatExceptionOfType(OnceRefused.class).isThrownBy(() -> IdempotencyKey.of(header));
    }

    private ResponseEntity<?> once(String key, String text, HttpStatus status) throws IOException {
        return answers.once(key, "json", body(text), body -> answer(body, status));
    }

    private ResponseEntity<?> answer(InputStream body, HttpStatus status) throws IOException {
        body.readAllBytes();
        return ResponseEntity.status(status).body(Map.of("push", pushes.incrementAndGet()));
    }

    private static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
