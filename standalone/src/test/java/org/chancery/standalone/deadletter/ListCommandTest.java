package org.chancery.standalone.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.standalone.command.Commands;
import org.junit.jupiter.api.Test;

/** What {@code dead-letters list} asks for; the service always has one letter and a next page. */
class ListCommandTest {
    private record Run(List<String> asked, int status, String said) {}

    @Test
    void passesItsFiltersOnAndGoesOnWithTheNextPage() throws IOException {
        var run = run("--cause=invalid", "--since", "2026-05-04T12:00:00Z", "--limit=2");

        assertThat(run.asked())
                .containsExactly(
                        "/api/v1/dead-letters?limit=2&cause=invalid&since=2026-05-04T12%3A00%3A00Z",
                        "/api/v1/dead-letters?limit=1&cause=invalid&since=2026-05-04T12%3A00%3A00Z&cursor=a%2Fb");
        assertThat(run.said()).endsWith("2 dead letters, and there may be more\n");
    }

    @Test
    void listsWithoutFilters() throws IOException {
        assertThat(run("--limit=1").asked()).containsExactly("/api/v1/dead-letters?limit=1");
    }

    @Test
    void limitThatIsNoneIsInvalidUsage() throws IOException {
        var run = run("--limit=0");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.said()).contains("--limit must be at least 1");
        assertThat(run.asked()).isEmpty();
    }

    private static Run run(String... options) throws IOException {
        var asked = new ArrayList<String>();
        var service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody()
                    .write("{\"letters\": [{\"id\": \"a-dlt/0/1\"}], \"next\": \"a/b\"}".getBytes(UTF_8));
            exchange.close();
        });
        service.start();
        var said = new StringWriter();
        try {
            var words = Stream.of(
                    "dead-letters",
                    "list",
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
}
