package org.chancery.standalone.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.chancery.standalone.pipeline.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServiceClientTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void asksAndReadsTheAnswer() {
        server.createContext("/feeds", exchange -> {
            var asked = exchange.getRequestMethod() + " "
                    + new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            exchange.sendResponseHeaders(201, 0);
            exchange.getResponseBody()
                    .write("{\"asked\": \"%s\"}".formatted(asked).getBytes(UTF_8));
            exchange.close();
        });

        try (var client = new ServiceClient(address())) {
            var answer = client.ask("POST", "/feeds", "a feed", PATIENCE);

            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.content().path("asked").asString()).isEqualTo("POST a feed");
        }
    }

    @Test
    void tellsTheDetailOfAProblem() {
        server.createContext("/", answering(422, "{\"status\": 422, \"detail\": \"url: must\\u009b be\\n public\"}"));

        assertFails(PATIENCE)
                .withMessage("%s answers 422: url: must be public", address())
                .matches(ServiceFailed::isRefusal);
    }

    @Test
    void tellsWhatSomebodyElseRefusesWith() {
        server.createContext("/", answering(404, "<h1>Not here</h1>"));

        assertFails(PATIENCE).withMessageEndingWith("answers 404: <h1>Not here</h1>");
    }

    @Test
    void tellsThatAnAnswerIsNotThatOfAService() {
        server.createContext("/", answering(200, "<h1>Welcome</h1>"));

        assertFails(PATIENCE)
                .withMessageContaining("does not answer as a service")
                .matches(failed -> !failed.isRefusal());
    }

    @Test
    void tellsAServiceThatIsSlowFromOneThatIsMissing() {
        server.createContext("/", _ -> {}); // never closed, so that no answer comes

        assertFails(Duration.ofMillis(200))
                .withMessageContaining("takes too long")
                .withCauseInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void saysWhatToDoWhereNobodyListens() {
        try (var client = new ServiceClient(ServiceAddress.of("http://127.0.0.1:" + Ports.anyFree()))) {
            assertThatExceptionOfType(ServiceFailed.class)
                    .isThrownBy(() -> client.ask("GET", "/", "", PATIENCE))
                    .withMessageContaining("No service answers")
                    .withMessageContaining("./chancery up")
                    .withCauseInstanceOf(ConnectException.class);
        }
    }

    private ThrowableAssertAlternative<ServiceFailed> assertFails(Duration patience) {
        try (var client = new ServiceClient(address())) {
            return assertThatExceptionOfType(ServiceFailed.class)
                    .isThrownBy(() -> client.ask("GET", "/", "", patience));
        }
    }

    private ServiceAddress address() {
        return ServiceAddress.of("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private static HttpHandler answering(int status, String body) {
        return exchange -> {
            exchange.sendResponseHeaders(status, 0);
            exchange.getResponseBody().write(body.getBytes(UTF_8));
            exchange.close();
        };
    }
}
