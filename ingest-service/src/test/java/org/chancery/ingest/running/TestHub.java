package org.chancery.ingest.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.chancery.kit.running.Answer;
import org.chancery.kit.running.ServiceClient;

/** A hub on this machine (W3C WebSub). It knows the service under its public name, and comes to it at the port of an instance. */
public final class TestHub implements AutoCloseable {
    /** The public name. */
    public static final String CALLBACK = "https://news.example";

    private final HttpServer server;
    private final ServiceClient service;
    private final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();
    private final List<Answer> confirmed = new CopyOnWriteArrayList<>();
    private volatile Conduct conduct = Conduct.granting("864000");

    private TestHub(HttpServer server, ServiceClient service) {
        this.server = server;
        this.service = service;
    }

    /** What it does when it is asked. */
    public interface Conduct {
        /** Answers the request, before or after having it confirmed. */
        void answer(TestHub hub, HttpExchange asked, Map<String, String> form) throws IOException;

        /** It has it confirmed for so many seconds, and then takes it. */
        static Conduct granting(String lease) {
            return (hub, asked, form) -> {
                hub.confirm(
                        form,
                        "hub.mode=" + form.get("hub.mode"),
                        "hub.challenge=ch4llenge",
                        "hub.lease_seconds=" + lease);
                asked.sendResponseHeaders(202, -1);
            };
        }

        /** It takes it, and then does not grant it. */
        static Conduct denying(String reason) {
            return (hub, asked, form) -> {
                asked.sendResponseHeaders(202, -1);
                asked.close();
                hub.confirm(form, "hub.mode=denied", "hub.reason=" + reason);
            };
        }

        /** It sends whoever asks elsewhere. */
        static Conduct redirecting(String address) {
            return (_, asked, _) -> {
                asked.getResponseHeaders().set("Location", address);
                asked.sendResponseHeaders(307, -1);
            };
        }

        /** It does not answer, and does not come back. */
        static Conduct silent() {
            return (_, asked, _) -> asked.getRequestBody().readAllBytes();
        }
    }

    /** Starts one, which comes to the service at this port. */
    public static TestHub before(int port) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var hub = new TestHub(server, new ServiceClient(port));
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", hub::answer);
            server.start();
            return hub;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void behave(Conduct conduct) {
        this.conduct = conduct;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var form = form(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        asked.add(form);
        conduct.answer(this, exchange, form);
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> URLDecoder.decode(field[1], UTF_8)));
    }

    private void confirm(Map<String, String> form, String... parameters) {
        var topic = "hub.topic=" + URLEncoder.encode(form.get("hub.topic"), UTF_8);
        confirmed.add(ask(form, topic + "&" + String.join("&", parameters)));
    }

    /** Asks at the address of a subscription. */
    public Answer ask(Map<String, String> subscription, String query) {
        return service.get(path(subscription) + "?" + query);
    }

    /** Pushes at the address of a subscription; without signature if that is empty. */
    public Answer push(Map<String, String> subscription, byte[] body, String signature) {
        return push(path(subscription), body, signature);
    }

    public Answer push(String path, byte[] body, String signature) {
        var request = service.request(path).header("Content-Type", "application/rss+xml");
        return service.send((signature.isEmpty() ? request : request.header("X-Hub-Signature", signature))
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /** Where the service wants to be asked and pushed to. */
    public static String path(Map<String, String> subscription) {
        return subscription.get("hub.callback").substring(CALLBACK.length());
    }

    public URI at() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hub");
    }

    /** The forms with which it was asked so far. */
    public List<Map<String, String>> asked() {
        return asked;
    }

    /** What it was answered when it wanted to have something confirmed. */
    public List<Answer> confirmed() {
        return confirmed;
    }

    @Override
    public void close() {
        server.stop(0);
        service.close();
    }
}
