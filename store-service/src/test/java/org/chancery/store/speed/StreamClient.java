package org.chancery.store.speed;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

/** A client of the stream that costs little: it looks for the ids of events in what comes, and for nothing else. */
record StreamClient(Socket socket) implements AutoCloseable {
    private static final String BEGIN = "data:{\"id\":\"";

    private static final String REQUEST =
            "GET /api/v1/stream HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n\r\n";

    private static final int LONGEST = 80;

    static StreamClient open(int port, Arrivals arrivals) {
        try {
            var client = new StreamClient(new Socket(InetAddress.getLoopbackAddress(), port));
            client.socket.getOutputStream().write(REQUEST.getBytes(US_ASCII));
            var answer = client.socket.getInputStream();
            if (answer.read() != 'H') {
                throw new IllegalStateException("no answer");
            }
            Thread.ofPlatform().daemon().start(() -> client.read(answer, arrivals));
            return client;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(InputStream answer, Arrivals arrivals) {
        try {
            var bytes = new byte[64 * 1024];
            var line = new StringBuilder();
            for (int count = answer.read(bytes); count > 0; count = answer.read(bytes)) {
                for (int i = 0; i < count; i++) {
                    take((char) bytes[i], line, arrivals);
                }
            }
        } catch (IOException _) {
            // closed by us or by the service
        }
    }

    /** Of a line, only so much is kept as an id can have. */
    private static void take(char next, StringBuilder line, Arrivals arrivals) {
        if (next != '\n') {
            if (line.length() < LONGEST) {
                line.append(next);
            }
            return;
        }
        if (line.indexOf(BEGIN) == 0) {
            arrivals.arrived(line.substring(BEGIN.length(), line.indexOf("\"", BEGIN.length())));
        }
        line.setLength(0);
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
