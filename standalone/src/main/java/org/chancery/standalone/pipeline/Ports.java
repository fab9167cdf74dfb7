package org.chancery.standalone.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the pipeline listens, on the loopback address.
 *
 * @param page of the store service: page, queries, live stream
 */
public record Ports(int page, int ingest, int enrich, int kafka, int postgres) {
    /**
     * Makes sure that all can be had.
     *
     * @throws StartRefused naming the first that cannot and the option that changes it
     */
    void mustBeFree() {
        var options = options();
        options.forEach((option, port) -> {
            mustBeFree(option, port);
            options.forEach((other, same) -> {
                if (port.equals(same) && !option.equals(other)) {
                    throw new StartRefused("Port %d is asked for by both %s and %s; give each its own."
                            .formatted(port, option, other));
                }
            });
        });
    }

    private Map<String, Integer> options() {
        var options = new LinkedHashMap<String, Integer>();
        options.put("--port", page);
        options.put("--ingest-port", ingest);
        options.put("--enrich-port", enrich);
        options.put("--kafka-port", kafka);
        options.put("--postgres-port", postgres);
        return options;
    }

    private static void mustBeFree(String option, int port) {
        if (port < 1 || port > 65_535) {
            throw new StartRefused("%s is %d, which is no port; give one from 1 to 65535.".formatted(option, port));
        }
        try {
            new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
        } catch (IOException e) {
            throw new StartRefused(
                    "Port %d cannot be used (%s); stop what listens there, or choose another with %s."
                            .formatted(port, e.getMessage(), option),
                    e);
        }
    }

    /** A port that nobody listens on at this moment. */
    public static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
