package org.chancery.ingest.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** A web server on this machine that serves feeds, and notes who asks for what. */
public final class FeedHost implements AutoCloseable {
    /** Settings with which a service may fetch from it, and does so often. */
    public static final String[] OFTEN = {
        "--CHANCERY_FETCH_PRIVATE=127.0.0.0/8", "--CHANCERY_FEED_INTERVAL=1s", "--CHANCERY_FETCH_PAUSE=10ms"
    };

    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<Visit> visits = new CopyOnWriteArrayList<>();

    private FeedHost(HttpServer server) {
        this.server = server;
    }

    /** A page as it is served. */
    private interface Page {
        void answer(HttpExchange asked) throws IOException;
    }

    /** One request. */
    public record Visit(String path, Map<String, List<String>> headers, long begin, long end) {
        /** Whether both were being answered at one moment. */
        public boolean overlaps(Visit other) {
            return begin < other.end && other.begin < end;
        }
    }

    /** Starts one. */
    public static FeedHost start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var host = new FeedHost(server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", host::answer);
            server.start();
            return host;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange asked) throws IOException {
        long begin = System.nanoTime();
        var path = asked.getRequestURI().getPath();
        try (asked) {
            var page = pages.get(path);
            if (page == null) {
                asked.sendResponseHeaders(404, -1);
            } else {
                page.answer(asked);
            }
        } finally {
            visits.add(new Visit(path, Map.copyOf(asked.getRequestHeaders()), begin, System.nanoTime()));
        }
    }

    /** Where a page of it is. */
    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** Serves this text. */
    public URI serve(String path, String text) {
        return serve(path, 200, Map.of(), text.getBytes(UTF_8));
    }

    /** Serves these bytes, with a status and headers. */
    public URI serve(String path, int status, Map<String, String> headers, byte[] body) {
        pages.put(at(path).getPath(), asked -> {
            headers.forEach(asked.getResponseHeaders()::set);
            var etag = headers.get("ETag");
            if (etag != null && etag.equals(asked.getRequestHeaders().getFirst("If-None-Match"))) {
                asked.sendResponseHeaders(304, -1);
                return;
            }
            asked.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            asked.getResponseBody().write(body);
        });
        return at(path);
    }

    /** Serves this text after a while. */
    public URI serveLate(String path, Duration pause, String text) {
        pages.put(path, asked -> {
            LockSupport.parkNanos(pause.toNanos());
            asked.sendResponseHeaders(200, 0);
            asked.getResponseBody().write(text.getBytes(UTF_8));
        });
        return at(path);
    }

    /** Serves text letter by letter for so long, or until the client has had enough. */
    public URI serveSlowly(String path, Duration pause, String text) {
        pages.put(path, asked -> {
            asked.sendResponseHeaders(200, 0);
            var end = System.nanoTime() + pause.toNanos();
            for (int n = 0; System.nanoTime() < end; n = (n + 1) % text.length()) {
                asked.getResponseBody().write(text.charAt(n));
                asked.getResponseBody().flush();
                LockSupport.parkNanos(20_000_000);
            }
        });
        return at(path);
    }

    /** Requests for a page so far. */
    public List<Visit> visits(String path) {
        return visits.stream().filter(visit -> visit.path().equals(path)).toList();
    }

    /** Whether nobody has asked for a page for so long, after somebody had. */
    public boolean isQuiet(String path, Duration pause) {
        return System.nanoTime() - visits(path).getLast().end() > pause.toNanos();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
