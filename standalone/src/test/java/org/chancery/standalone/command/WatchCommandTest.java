package org.chancery.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What {@code watch} asks the store service for. */
class WatchCommandTest {
    @Test
    void passesItsFiltersToTheStream() throws IOException {
        assertThat(asked(
                        "--country=PER",
                        "--country",
                        "UN",
                        "--type=SANCTION",
                        "--min-confidence=0.5",
                        "--q=free trade"))
                .isEqualTo("/api/v1/stream?country=PER&country=UN&type=SANCTION&minConfidence=0.5&q=free+trade");
    }

    @Test
    void withoutFiltersAsksForAll() throws IOException {
        assertThat(asked()).isIn("/api/v1/stream", "/api/v1/stream?");
    }

    @Test
    void helpNamesTheFilters() {
        assertThat(new CommandLine(new WatchCommand()).getUsageMessage())
                .contains("--country=CODE", "--min-confidence=0..1", "--q=WORDS");
    }

    /** What a service is asked for that refuses everything. */
    private static String asked(String... filters) throws IOException {
        var asked = new CompletableFuture<String>();
        var service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            asked.complete(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
        });
        service.start();
        try {
            new CommandLine(new WatchCommand())
                    .setErr(new PrintWriter(new StringWriter()))
                    .setDefaultValueProvider(option -> option.paramLabel().equals("URL")
                            ? "http://127.0.0.1:" + service.getAddress().getPort()
                            : null)
                    .execute(filters);
            return asked.join();
        } finally {
            service.stop(0);
        }
    }
}
