package org.chancery.standalone.running;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Iterator;
import java.util.Random;

/** Free ports below those from which a system serves whoever connects: nobody takes one while its owner is down. */
public final class QuietPorts {
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    private final Iterator<Integer> free = new Random()
            .ints(LOWEST, HIGHEST)
            .distinct()
            .filter(QuietPorts::isFree)
            .iterator();

    /** Another one each time. */
    public int next() {
        return free.next();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException _) {
            return false;
        }
    }
}
