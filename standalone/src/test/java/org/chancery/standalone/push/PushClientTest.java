package org.chancery.standalone.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.standalone.pipeline.Ports;
import org.chancery.standalone.push.file.Outgoing;
import org.chancery.standalone.service.ServiceAddress;
import org.chancery.standalone.service.ServiceFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PushClientTest {
    private final Queue<String> received = new ConcurrentLinkedQueue<>();
    private final Queue<Answer> answers = new ArrayDeque<>();
    private HttpServer server;

    private record Answer(int status, String body) {}

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/articles", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            var answer = answers.remove();
            exchange.sendResponseHeaders(answer.status(), 0);
            exchange.getResponseBody().write(answer.body().getBytes(UTF_8));
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void addsUpWhatTheServiceAnswers() {
        answers.add(new Answer(
                202, "{\"received\":2,\"admitted\":1,\"revised\":0,\"duplicate\":1,\"rejected\":0,\"problems\":[]}"));

        var summary = push(article("a:1"), article("a:2"));

        assertThat(summary).isEqualTo(new PushSummary(1, 0, 0, 1, 0, java.util.List.of()));
        assertThat(received).containsExactly("{\"title\":\"a:1\"}\n{\"title\":\"a:2\"}\n");
    }

    @Test
    void saysInWhichFileAndLineTheRejectedStand() {
        answers.add(new Answer(
                202,
                "{\"admitted\":1,\"problems\":[{\"line\":2,\"detail\":\"must have text\",\"pointer\":\"/title\"}]}"));

        var summary = push(article("a:7"), article("b:1"), new Outgoing.Unreadable("c", "the file is empty"));

        assertThat(summary.rejections())
                .containsExactly(
                        new PushSummary.Rejection("c", "the file is empty"),
                        new PushSummary.Rejection("b:1", "must have text (/title)"));
    }

    @Test
    void readsAnAnswerThatRefusesAll() {
        answers.add(new Answer(422, "{\"status\":422,\"errors\":[{\"line\":1,\"detail\":\"not JSON\"}]}"));

        assertThat(push(article("a:1")).rejections()).containsExactly(new PushSummary.Rejection("a:1", "not JSON"));
    }

    @Test
    void sendsAgainWhatTheServiceCouldNotTake() {
        answers.add(new Answer(503, "{\"status\":503}"));
        answers.add(new Answer(202, "{\"admitted\":1}"));

        assertThat(push(article("a:1")).admitted()).isEqualTo(1);
        assertThat(received).hasSize(2);
    }

    @Test
    void sendsManyInSeveralBatches() {
        IntStream.range(0, 3).forEach(_ -> answers.add(new Answer(202, "{\"admitted\":70}")));

        var summary =
                push(IntStream.range(0, 210).mapToObj(n -> article("a:" + n)).toArray(Outgoing[]::new));

        assertThat(summary.admitted()).isEqualTo(210);
        assertThat(received).hasSize(3);
    }

    @Test
    void comesBackWhenTheQuotaOfItsKeyIsSpent() {
        answers.add(new Answer(429, "{}"));
        answers.add(new Answer(202, "{\"received\":1,\"admitted\":1}"));

        assertThat(push(article("a:1")).admitted()).isEqualTo(1);
    }

    @Test
    void saysThatAKeyIsNeeded() {
        answers.add(new Answer(401, "{\"title\": \"Key needed\", \"detail\": \"send a key\"}"));

        assertThatThrownBy(() -> push(article("a:1")))
                .isInstanceOf(ServiceFailed.class)
                .hasMessageEndingWith(
                        "answers 401: send a key; --key-file or CHANCERY_KEY_FILE names the file with the key");
    }

    @Test
    void saysWhatToDoWhereNobodyListens() {
        try (var client =
                new PushClient(ServiceAddress.of("http://127.0.0.1:" + Ports.anyFree()), Duration.ofSeconds(30))) {
            assertThatThrownBy(() -> client.push(Stream.of(article("a:1"))))
                    .isInstanceOf(ServiceFailed.class)
                    .hasMessageContaining("./chancery up");
        }
    }

    private PushSummary push(Outgoing... outgoing) {
        var address =
                ServiceAddress.of("http://127.0.0.1:" + server.getAddress().getPort());
        try (var client = new PushClient(address, Duration.ofSeconds(30))) {
            return client.push(Stream.of(outgoing));
        }
    }

    private static Outgoing article(String place) {
        return new Outgoing.Article(place, "{\"title\":\"" + place + "\"}");
    }
}
