package org.chancery.standalone.running;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.toSet;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** What the services of a test send their spans to, as to a collector of OpenTelemetry. */
public final class SpanCollector implements AutoCloseable {
    private final HttpServer server;

    /** The requests, each a binary message of the spans of one service. */
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();

    private SpanCollector(HttpServer server) {
        this.server = server;
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    static SpanCollector start() {
        try {
            return new SpanCollector(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(new String(exchange.getRequestBody().readAllBytes(), ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces";
    }

    /** Which of these services, or steps, stand in a request that has this trace. */
    public Set<String> heardOf(String trace, String... names) {
        var id = new String(HexFormat.of().parseHex(trace), ISO_8859_1);
        return requests.stream()
                .filter(request -> request.contains(id))
                .flatMap(request -> Stream.of(names).filter(request::contains))
                .collect(toSet());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
