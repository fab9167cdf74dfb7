package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.ingest.running.BareRequest;
import org.chancery.ingest.running.BrokerTest;
import org.chancery.ingest.running.IngestInstance;
import org.chancery.ingest.running.Running;
import org.chancery.kit.running.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service answers under names of this machine, under addresses in figures, and under those it is told; under no other. */
@BrokerTest
class HostIT {
    private static final String LIVENESS = "/actuator/health/liveness";

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:1", "LOCALHOST", "localhost.", "127.0.0.1", "[::1]", "[::1]:8081"})
    void namesOfThisMachineAreAnswered(String host, Running running) {
        assertThat(ask(running.ingest(), host, LIVENESS).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LIVENESS,
                "/actuator",
                "/actuator/prometheus",
                "/v3/api-docs",
                "/api/v1/articles",
                "/nothing",
                "/error"
            })
    void underAnotherNameNothingIs(String path, Running running) {
        var answer = ask(running.ingest(), "evil.example", path);

        assertThat(answer.status()).isEqualTo(421);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text()).contains("CHANCERY_HOSTS");
    }

    @Test
    void underAnotherNameNothingIsPublished(Running running) {
        int before = running.raw().size();

        var answer = BareRequest.send(
                running.ingest().port(),
                "{\"title\": \"Talks\"}",
                "POST /api/v1/articles HTTP/1.1",
                "Host: evil.example",
                "Content-Type: application/json",
                "Content-Length: 18");

        assertThat(answer.status()).isEqualTo(421);
        assertThat(running.raw().size()).isEqualTo(before);
    }

    /** Of plain text a browser does not ask first whether the page may send it. */
    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://192.0.2.1"})
    void whatAPageOfAnotherSiteSendsIsNotPublished(String origin, Running running) {
        int before = running.raw().size();

        var answer = pushText(running, "Origin: " + origin);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(running.raw().size()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8082", "http://127.0.0.1", "https://127.0.0.1:8082"})
    void whatAPageOfThisMachineSendsIsPublished(String origin, Running running) {
        assertThat(pushText(running, "Origin: " + origin).status()).isIn(200, 202);
    }

    @Test
    void whoIsNoPageHasNoOrigin(Running running) {
        assertThat(pushText(running, "X-Origin: none").status()).isIn(200, 202);
    }

    private static Answer pushText(Running running, String header) {
        return BareRequest.send(
                running.ingest().port(),
                "Title: Talks\n\nTalks began.",
                "POST /api/v1/articles HTTP/1.1",
                "Host: 127.0.0.1",
                "Content-Type: text/plain",
                "Content-Length: 26",
                header);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[::1", "[", "localhost:port", "a b", "localhost,evil.example", "evil.example@localhost", "%6c"})
    void whatIsNoNameIsABadRequest(String host, Running running) {
        assertThat(ask(running.ingest(), host, LIVENESS).status()).isEqualTo(400);
    }

    @Test
    void whoNamesNobodyIsAnswered(Running running) {
        var answer = BareRequest.send(running.ingest().port(), "", "GET " + LIVENESS + " HTTP/1.0");

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void underNamesThatItIsToldItAnswers(Running running) {
        try (var named = IngestInstance.start(running.raw().broker(), "--CHANCERY_HOSTS=news.example, Ingest")) {
            assertThat(ask(named, "news.example:443", LIVENESS).status()).isEqualTo(200);
            assertThat(ask(named, "ingest", LIVENESS).status()).isEqualTo(200);
            assertThat(ask(named, "other.example", LIVENESS).status()).isEqualTo(421);
        }
    }

    private static Answer ask(IngestInstance ingest, String host, String path) {
        return BareRequest.send(ingest.port(), "", "GET " + path + " HTTP/1.1", "Host: " + host);
    }
}
