package org.chancery.ingest.running;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.Arrays;

/**
 * A body that is made up while it is sent, over a bare socket: an HTTP client of the library gives up the answer when the server
 * closes while it still sends.
 *
 * @param status what the service answered
 * @param sent bytes that left us until it did
 */
public record EndlessPush(int status, long sent) {
    private static final int CHUNK = 64 * 1024;

    /** Sends a line of so many letters, or as many as are taken. */
    public static EndlessPush of(int port, String type, long letters) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var out = socket.getOutputStream();
            out.write(
                    "POST /api/v1/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                            .formatted(type, letters)
                            .getBytes(US_ASCII));
            long sent = send(out, socket, letters);
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine();
            return new EndlessPush(Integer.parseInt(answer.split(" ")[1]), sent);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long send(OutputStream out, Socket socket, long letters) throws IOException {
        var chunk = new byte[CHUNK];
        Arrays.fill(chunk, (byte) 'x');
        long sent = 0;
        try {
            while (sent < letters && socket.getInputStream().available() == 0) {
                out.write(chunk);
                sent += chunk.length;
            }
        } catch (SocketException closed) {
            return sent; // the answer may still be there to be read
        }
        return sent;
    }
}
