package org.chancery.standalone.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ports of the pipeline, on the loopback address.
 *
 * @param page of the store service: page, queries, live stream
 */
public record Ports(int page, int ingest, int enrich, int kafka, int postgres) {
    /**
     * Checks that all ports are free.
     *
     * @throws StartRefused naming the first port that is not and the option that changes it
     */
    void mustBeFree() {
        var options = options();
        options.forEach((option, port) -> {
            mustBeFree(option, port);
            options.forEach((other, same) -> {
                if (port.equals(same) && !option.equals(other)) {
                    throw new StartRefused("Port %d is used for both %s and %s; choose different ports."
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
            throw new StartRefused(
                    "%s is %d, which is not a port; choose one from 1 to 65535.".formatted(option, port));
        }
        try {
            new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
        } catch (IOException e) {
            throw new StartRefused(
                    "Port %d cannot be used (%s); stop the process that uses it, or choose another port with %s."
                            .formatted(port, e.getMessage(), option),
                    e);
        }
    }

    /** Ports that are free at this moment. */
    public static Ports allFree() {
        return new Ports(anyFree(), anyFree(), anyFree(), anyFree(), anyFree());
    }

    /** A port that is free at this moment. */
    public static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
