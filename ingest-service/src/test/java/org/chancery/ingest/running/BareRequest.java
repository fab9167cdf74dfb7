package org.chancery.ingest.running;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.kit.running.Answer;

/** A request byte by byte, as no client of a library would send it. */
public final class BareRequest {
    private static final Pattern ANSWER = Pattern.compile("HTTP/1\\.1 (\\d{3})(.*?)\r\n\r\n(.*)", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("\r\ncontent-type: *([^\r]*)", Pattern.CASE_INSENSITIVE);

    private BareRequest() {}

    /** Sends the lines as head and the body as it is, closes our side, and reads until the service closes its own. */
    public static Answer send(int port, String body, String... head) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var request = String.join("\r\n", head) + "\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.shutdownOutput();
            var answer = ANSWER.matcher(new String(socket.getInputStream().readAllBytes(), UTF_8));
            if (!answer.matches()) {
                throw new IllegalStateException("no answer to " + request);
            }
            var type = TYPE.matcher(answer.group(2));
            var headers = HttpHeaders.of(
                    type.find() ? Map.of("content-type", List.of(type.group(1))) : Map.of(), (_, _) -> true);
            return new Answer(Integer.parseInt(answer.group(1)), headers, answer.group(3));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
