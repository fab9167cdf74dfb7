package org.chancery.standalone.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Questions from the terminal, answered by a service that has one event twice. */
class QueryCommandTest {
    private static final String EVENT = """
            {"id": "e", "type": "CONSULT", "cameo": "040", "quad": 1, "goldstein": 1, "status": "happened", "date": "2024-05-02", \
            "source": [{"name": "Peru", "country": "PER", "sector": "GOV", "mention": {"field": "title", "start": 0, "end": 4, "text": "Peru"}}], \
            "target": [], "issues": [], "confidence": 0.8, "rule": "r", "evidence": {"field": "title", "start": 0, "end": 9, "text": "Peru met\\u001b"}}""";

    /** What the command was answered, and what it printed. */
    private record Run(String asked, int status, String out, String err) {}

    @Test
    void tableShowsWhoDidWhatAndNothingThatControlsTheTerminal() throws IOException {
        var run = run(200, "--country=PER", "--limit=1");

        assertThat(run.asked()).isEqualTo("/api/v1/exports/events?format=ndjson&country=PER");
        assertThat(run.out().lines())
                .singleElement()
                .asString()
                .startsWith("2024-05-02  CONSULT   PER → –")
                .endsWith("Peru met ");
        assertThat(run.status()).isZero();
    }

    @Test
    void linesOfJsonArePrintedAsTheyCome() throws IOException {
        var run = run(200, "events", "--format", "ndjson");

        assertThat(run.out().lines()).containsExactly(EVENT, EVENT);
    }

    @Test
    void tableOfHappeningsIsAskedAsCsv() throws IOException {
        assertThat(run(200, "happenings", "--format=csv", "--published-from=2024-01-01")
                        .asked())
                .isEqualTo("/api/v1/exports/happenings?format=csv&publishedFrom=2024-01-01");
    }

    @Test
    void refusalIsTold() throws IOException {
        var run = run(400, "--type=NONSENSE");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("answers 400").contains("Peru");
    }

    @Test
    void limitOfCsvIsInvalidUsage() throws IOException {
        assertThat(run(200, "--format=csv", "--limit=3").err()).contains("--limit goes with table and ndjson");
    }

    @Test
    void serviceThatIsNotThereIsNamed() {
        var err = new StringWriter();

        int status = Commands.line().setErr(new PrintWriter(err)).execute("query", "--url=http://127.0.0.1:1");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).contains("http://127.0.0.1:1 cannot be reached");
    }

    private static Run run(int status, String... arguments) throws IOException {
        var asked = new CompletableFuture<String>();
        var service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            asked.complete(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(status, 0);
            try (var body = exchange.getResponseBody()) {
                body.write((EVENT + "\n" + EVENT + "\n").getBytes(UTF_8));
            }
        });
        service.start();
        var out = new StringWriter();
        var err = new StringWriter();
        try {
            var url = "--url=http://127.0.0.1:" + service.getAddress().getPort();
            int exit = Commands.line()
                    .setOut(new PrintWriter(out))
                    .setErr(new PrintWriter(err))
                    .execute(Stream.concat(Stream.of("query", url), Stream.of(arguments))
                            .toArray(String[]::new));
            return new Run(asked.getNow(""), exit, out.toString(), err.toString());
        } finally {
            service.stop(0);
        }
    }
}
