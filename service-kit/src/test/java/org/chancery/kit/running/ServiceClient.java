package org.chancery.kit.running;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Asks a service on this machine over HTTP. */
public final class ServiceClient implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    /** A client of what listens on this port. */
    public ServiceClient(int port) {
        this.port = port;
    }

    /** A request for this path and query, to be completed. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    /** Asks for this path and query. */
    public Answer get(String path) {
        return send(request(path));
    }

    /** Asks without a body, as in {@code ask("DELETE /api/v1/feeds/1", "Accept", "text/plain")}. */
    public Answer ask(String request, String... headers) {
        var words = request.split(" ");
        var asked = request(words[1]).method(words[0], BodyPublishers.noBody());
        return send(headers.length == 0 ? asked : asked.headers(headers));
    }

    /** Sends a request. */
    public Answer send(HttpRequest.Builder request) {
        return Answer.of(send(request, BodyHandlers.ofString()));
    }

    /** Sends a request whose answer is read otherwise than as text. */
    public <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Whether the service is ready for work. */
    public boolean isReady() {
        return get("/actuator/health/readiness").status() == 200;
    }

    /** The sum of a metric over all its series that have these labels: {@code name{stage="store"}}. */
    public double metric(String selector) {
        var name = selector.substring(0, selector.indexOf('{') + 1);
        var labels =
                List.of(selector.substring(name.length(), selector.length() - 1).split(","));
        return get("/actuator/prometheus")
                .text()
                .lines()
                .filter(line -> line.startsWith(name) && labels.stream().allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
