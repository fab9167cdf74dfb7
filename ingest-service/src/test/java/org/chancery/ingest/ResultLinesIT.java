package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.chancery.ingest.running.Articles;
import org.chancery.ingest.running.BrokerTest;
import org.chancery.ingest.running.Running;
import org.chancery.kit.running.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who asks for lines gets one for each item, in order, while the push goes on. */
@BrokerTest
class ResultLinesIT {
    private static final String NDJSON = "application/x-ndjson";
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void eachItemHasALineInItsOrder(Running running) {
        var answer = push(
                running,
                NDJSON,
                Articles.json(Articles.edition("told", 3, "Talks.")),
                "",
                "{\"title\": 42}",
                Articles.json(Articles.edition("told", 3, "Talks.")),
                Articles.json(Articles.edition("told", 2, "Talks fail.")));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith(NDJSON);
        assertThat(told(answer, "/line")).containsExactly("1", "3", "4", "5");
        assertThat(told(answer, "/outcome")).containsExactly("admitted", "rejected", "duplicate", "outdated");
        assertThat(told(answer, "/id")).containsExactly("told", "", "told", "told");
        assertThat(told(answer, "/pointer")).containsExactly("", "/title", "", "/version");
    }

    @Test
    void oneArticleHasOneLine(Running running) {
        var answer = push(running, "application/json", Articles.json(Articles.summit("told alone")));

        assertThat(told(answer, "/outcome")).containsExactly("admitted");
    }

    @Test
    void anOverlongLineIsRejectedInItsPlace(Running running) {
        var answer = push(
                running,
                NDJSON,
                Articles.json(Articles.summit("told before")),
                "x".repeat(2_100_000),
                Articles.json(Articles.summit("told after")));

        assertThat(told(answer, "/outcome")).containsExactly("admitted", "rejected", "admitted");
        assertThat(told(answer, "/detail").get(1)).isEqualTo("line 2 has more than 2097152 bytes");
        assertThat(running.raw().editions("told after")).hasSize(1);
    }

    @Test
    void theLineWhereABodyBreaksIsTheLast(Running running) {
        var answer = push(
                running,
                NDJSON,
                Articles.json(Articles.summit("told before it broke")),
                "x".repeat(67_200_000),
                Articles.json(Articles.summit("never read")));

        assertThat(told(answer, "/outcome")).containsExactly("admitted", "rejected");
        assertThat(told(answer, "/detail").getLast()).contains("line 2", "were not read");
        assertThat(running.raw().editions("told before it broke")).hasSize(1);
        assertThat(running.raw().editions("never read")).isEmpty();
    }

    /** Over a bare socket: the client of the JDK reads no answer before it has sent the whole body. */
    @Test
    void linesComeWhileThePushGoesOn(Running running) throws IOException {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), running.ingest().port())) {
            socket.setSoTimeout(30_000);
            var told = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            write(
                    socket,
                    "POST /api/v1/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + NDJSON + "\r\nAccept: "
                            + NDJSON + "\r\nTransfer-Encoding: chunked\r\n\r\n");

            writeLine(socket, Articles.json(Articles.summit("told at once")));
            assertThat(lineWith("outcome", told)).contains("\"line\":1,\"outcome\":\"admitted\"");
            writeLine(socket, "{\"title\": 43}");
            assertThat(lineWith("outcome", told)).contains("\"line\":2,\"outcome\":\"rejected\"");
            writeLine(socket, Articles.json(Articles.summit("told at once, too")));
            assertThat(lineWith("outcome", told)).contains("\"line\":3,\"outcome\":\"admitted\"");
        }
    }

    private static String lineWith(String word, BufferedReader answer) {
        return answer.lines().filter(line -> line.contains(word)).findFirst().orElse("");
    }

    /** As a chunk of its own. */
    private static void writeLine(Socket socket, String line) throws IOException {
        var bytes = (line + "\n").getBytes(UTF_8).length;
        write(socket, Integer.toHexString(bytes) + "\r\n" + line + "\n\r\n");
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(UTF_8));
        socket.getOutputStream().flush();
    }

    private static Answer push(Running running, String type, String... lines) {
        var client = running.ingest().service().client();
        return client.send(client.request("/api/v1/articles")
                .header("Content-Type", type)
                .header("Accept", NDJSON)
                .POST(BodyPublishers.ofString(String.join("\n", lines))));
    }

    private static List<String> told(Answer answer, String pointer) {
        return answer.text()
                .lines()
                .map(JSON::readTree)
                .map((JsonNode line) -> line.at(pointer).asString(""))
                .toList();
    }
}
