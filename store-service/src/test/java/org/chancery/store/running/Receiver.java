package org.chancery.store.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** The targets of webhooks: a web server on this machine that notes what it is told. The first word of a path says how it answers. */
public final class Receiver implements AutoCloseable {
    /** Settings with which a service may tell it, and soon tries again. */
    public static final String[] SETTINGS = {
        "--CHANCERY_WEBHOOK_PRIVATE=127.0.0.1", "--CHANCERY_WEBHOOK_TIMEOUT=1s", "--CHANCERY_WEBHOOK_PAUSES=100ms,100ms"
    };

    private final HttpServer server;
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicLong written = new AtomicLong();

    private Receiver(HttpServer server) {
        this.server = server;
    }

    /** A message. */
    public record Told(String path, String id, String timestamp, String signature, String body) {}

    public static Receiver start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var receiver = new Receiver(server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", receiver::take);
            server.start();
            return receiver;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(HttpExchange message) throws IOException {
        try (message) {
            var path = message.getRequestURI().getPath();
            var body = new String(message.getRequestBody().readAllBytes(), UTF_8);
            told.add(new Told(
                    path,
                    header(message, "webhook-id"),
                    header(message, "webhook-timestamp"),
                    header(message, "webhook-signature"),
                    body));
            answer(message, path);
        }
    }

    private static String header(HttpExchange message, String name) {
        return message.getRequestHeaders().getFirst(name);
    }

    private void answer(HttpExchange message, String path) throws IOException {
        switch (path.split("/")[1]) {
            case "late" -> message.sendResponseHeaders(told(path).size() == 1 ? 500 : 200, -1);
            case "busy" -> {
                message.getResponseHeaders().set("Retry-After", "3600");
                message.sendResponseHeaders(503, -1);
            }
            case "broken" -> message.sendResponseHeaders(500, -1);
            case "gone" -> message.sendResponseHeaders(410, -1);
            case "elsewhere" -> {
                message.getResponseHeaders().set("Location", at("/inward"));
                message.sendResponseHeaders(307, -1);
            }
            case "hanging" -> hang();
            case "endless" -> writeWithoutEnd(message);
            default -> message.sendResponseHeaders(204, -1);
        }
    }

    private void hang() {
        try {
            end.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeWithoutEnd(HttpExchange message) throws IOException {
        message.sendResponseHeaders(200, 0);
        var some = new byte[100_000];
        while (end.getCount() > 0) {
            message.getResponseBody().write(some);
            written.addAndGet(some.length);
        }
    }

    /** Where a target is. */
    public String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** What this target has been told. */
    public List<Told> told(String path) {
        return told.stream().filter(message -> message.path().equals(path)).toList();
    }

    /** How many bytes of an endless answer could be written. */
    public long written() {
        return written.get();
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
    }
}
