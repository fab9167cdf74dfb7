package org.chancery.standalone.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.standalone.command.Commands;
import org.junit.jupiter.api.Test;

/** What {@code dead-letters replay} asks for; of what is replayed, the first letter dies again and the others are stored. */
class LetterChoiceTest {
    private record Run(List<String> asked, int status, String said) {}

    @Test
    void replaysAllThatMatchTheOldestFirstAndTellsWhatBecameOfThem() throws IOException {
        var run = run(3, "--cause=invalid");

        assertThat(run.asked())
                .containsExactly(
                        "GET /api/v1/dead-letters?limit=500&cause=invalid",
                        "PUT /api/v1/dead-letters/a-dlt/0/0/replay?wait=10",
                        "PUT /api/v1/dead-letters/a-dlt/0/1/replay?wait=10",
                        "PUT /api/v1/dead-letters/a-dlt/0/2/replay?wait=10");
        assertThat(run.said()).endsWith("3 dead letters: 1 dead_lettered, 2 stored\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void replaysMoreThanTenOnlyIfItIsMeant() throws IOException {
        var asked = run(11, "--cause=invalid");
        assertThat(asked.status()).isEqualTo(2);
        assertThat(asked.said()).contains("11 dead letters match; with --yes, replay handles them all");
        assertThat(asked.asked()).hasSize(1);

        assertThat(run(11, "--cause=invalid", "--yes").said())
                .endsWith("11 dead letters: 1 dead_lettered, 10 stored\n");
    }

    @Test
    void asksWhichOnes() throws IOException {
        assertThat(run(1).said()).contains("name the LETTERs, or give filters");
        assertThat(run(1, "a-dlt/0/0", "--cause=invalid").status()).isEqualTo(2);
        assertThat(run(1, "--state=any").status()).isEqualTo(2);
        assertThat(run(1, "a-dlt/0/7").asked()).containsExactly("PUT /api/v1/dead-letters/a-dlt/0/7/replay?wait=10");
    }

    private static Run run(int letters, String... options) throws IOException {
        var asked = new ArrayList<String>();
        var service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            answer(exchange, letters);
        });
        service.start();
        var said = new StringWriter();
        try {
            var words = Stream.of(
                    "dead-letters",
                    "replay",
                    "--url=http://127.0.0.1:" + service.getAddress().getPort());
            int status = Commands.line()
                    .setOut(new PrintWriter(said))
                    .setErr(new PrintWriter(said))
                    .execute(Stream.concat(words, Stream.of(options)).toArray(String[]::new));
            return new Run(asked, status, said.toString());
        } finally {
            service.stop(0);
        }
    }

    private static void answer(HttpExchange exchange, int letters) throws IOException {
        var became = exchange.getRequestURI().getPath().contains("/0/0/") ? "dead_lettered" : "stored";
        var text = exchange.getRequestMethod().equals("GET")
                ? IntStream.range(0, letters)
                        .mapToObj(n -> "{\"id\": \"a-dlt/0/%d\"}".formatted(letters - 1 - n))
                        .collect(Collectors.joining(", ", "{\"letters\": [", "]}"))
                : "{\"became\": \"%s\"}".formatted(became);
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(text.getBytes(UTF_8));
        exchange.close();
    }
}
