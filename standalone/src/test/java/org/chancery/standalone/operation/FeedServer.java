package org.chancery.standalone.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.chancery.standalone.pipeline.Ports;

/** An outlet on this machine whose feed has one item, and which can go away and come back. */
final class FeedServer implements AutoCloseable {
    private static final byte[] FEED = """
            <rss version="2.0"><channel><title>Nearby</title><item>
              <title>French president meets German chancellor</title>
              <link>https://nearby.example/talks</link>
              <description>French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin.</description>
            </item></channel></rss>
            """.getBytes(UTF_8);

    private final int port = Ports.anyFree();
    private HttpServer server;

    private FeedServer() {
        server = open(port);
    }

    static FeedServer start() {
        return new FeedServer();
    }

    private static HttpServer open(int port) {
        try {
            var opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            opened.createContext("/feed", FeedServer::answer);
            opened.start();
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange asked) throws IOException {
        asked.getResponseHeaders().add("Content-Type", "application/rss+xml");
        asked.sendResponseHeaders(200, FEED.length);
        try (var body = asked.getResponseBody()) {
            body.write(FEED);
        }
    }

    String url() {
        return "http://127.0.0.1:" + port + "/feed";
    }

    /** From now on nobody answers. */
    void goAway() {
        server.stop(0);
    }

    void comeBack() {
        server = open(port);
    }

    @Override
    public void close() {
        goAway();
    }
}
