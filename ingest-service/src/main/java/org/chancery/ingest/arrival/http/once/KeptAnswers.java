package org.chancery.ingest.arrival.http.once;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The answers of this instance to pushes that named themselves: those of the last day, as long as there is room. */
@Component
public class KeptAnswers {
    private static final Duration LIFE = Duration.ofDays(1);
    private static final long MOST_BYTES = 16L << 20;

    private final Cache<String, KeptAnswer> answers = Caffeine.newBuilder()
            .expireAfterWrite(LIFE)
            .maximumWeight(MOST_BYTES)
            .weigher((String key, KeptAnswer answer) -> key.length() + answer.weight())
            .build();

    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private final JsonMapper json;

    KeptAnswers(JsonMapper json) {
        this.json = json;
    }

    /** What answers a push. */
    @FunctionalInterface
    public interface Push {
        /** Its answer to the body as it came. */
        ResponseEntity<?> answer(InputStream body) throws IOException;
    }

    /**
     * The first answer to this push, whenever it comes.
     *
     * @param kind how the body is to be understood
     * @throws OnceRefused if another push has the key, or if this one is being answered
     */
    public ResponseEntity<?> once(String key, String kind, InputStream body, Push push) throws IOException {
        if (!running.add(key)) {
            throw OnceRefused.running();
        }
        try {
            var seen = new SeenBody(body, kind);
            var known = answers.getIfPresent(key);
            return known == null ? first(key, seen, push) : known.answerTo(seen);
        } finally {
            running.remove(key);
        }
    }

    /** An answer that asks for another try is none that counts, nor one to a body that was not read to its end. */
    private ResponseEntity<?> first(String key, SeenBody body, Push push) throws IOException {
        var answer = push.answer(body);
        if (answer.getStatusCode() != HttpStatus.SERVICE_UNAVAILABLE && body.isAtEnd()) {
            answers.put(key, KeptAnswer.of(body.fingerprint(), answer, json));
        }
        return answer;
    }
}
