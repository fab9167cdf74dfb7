package org.chancery.store.speed;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

/** A client of the stream that costs little: it looks for the ids of events in what comes, and for nothing else. */
record StreamClient(Socket socket) implements AutoCloseable {
    private static final String REQUEST =
            "GET /api/v1/stream HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n\r\n";

    static StreamClient open(int port, Arrivals arrivals) {
        try {
            var client = new StreamClient(new Socket(InetAddress.getLoopbackAddress(), port));
            client.socket.getOutputStream().write(REQUEST.getBytes(US_ASCII));
            var lines = new BufferedReader(new InputStreamReader(client.socket.getInputStream(), US_ASCII));
            if (!lines.readLine().contains(" 200")) {
                throw new IllegalStateException("no stream");
            }
            Thread.ofPlatform().daemon().start(() -> client.read(lines, arrivals));
            return client;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(BufferedReader lines, Arrivals arrivals) {
        try {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    arrivals.arrived(line.substring("id:".length()));
                }
            }
        } catch (IOException _) {
            // closed by us or by the service
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
