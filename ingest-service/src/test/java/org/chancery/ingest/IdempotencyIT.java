package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.chancery.ingest.running.BrokerTest;
import org.chancery.ingest.running.Running;
import org.chancery.kit.running.Answer;
import org.junit.jupiter.api.Test;

/** Pushes that name themselves, over HTTP. */
@BrokerTest
class IdempotencyIT {
    private static final String TALKS = "{\"id\": \"named\", \"title\": \"Talks\"}";

    @Test
    void theSamePushIsToldTheSameAndAnotherOneIsRefused(Running running) {
        var first = push(running, "\"one\"", "application/json", TALKS);
        var again = push(running, "\"one\"", "application/json", TALKS);
        var other = push(running, "\"one\"", "application/json", "{\"title\": \"Other talks\"}");

        assertThat(first.status()).isEqualTo(202);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.at("/outcome")).isEqualTo("admitted");
        assertThat(again.header("content-type")).startsWith("application/json");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.header("content-type")).startsWith("application/problem+json");
        assertThat(other.at("/detail")).contains("another body");
        assertThat(running.raw().editions("named")).hasSize(1);
    }

    @Test
    void aRefusalIsToldAgain(Running running) {
        var first = push(running, "\"bad\"", "application/x-ndjson", "{\"title\": \"\"}\n");
        var again = push(running, "\"bad\"", "application/x-ndjson", "{\"title\": \"\"}\n");

        assertThat(first.status()).isEqualTo(422);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.header("content-type")).startsWith("application/problem+json");
        assertThat(again.at("/errors/0/detail")).isNotBlank().isEqualTo(first.at("/errors/0/detail"));
    }

    @Test
    void whatIsNoKeyIsRefused(Running running) {
        var answer = push(running, "\"", "application/json", TALKS);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/detail")).contains("Idempotency-Key");
    }

    private static Answer push(Running running, String key, String type, String body) {
        var client = running.ingest().service().client();
        return client.send(client.request("/api/v1/articles")
                .header("Content-Type", type)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }
}
