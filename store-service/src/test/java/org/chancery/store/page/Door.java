package org.chancery.store.page;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** An address at which one service can follow another, and at which nobody answers in between. */
final class Door implements AutoCloseable {
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private ServerSocket entrance;

    private Door(ServerSocket entrance) {
        this.entrance = entrance;
    }

    /** Leads to the service at this port. */
    static Door to(int port) {
        var door = new Door(entrance(0));
        door.lead(port);
        return door;
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Cuts off who is inside, and lets nobody in. */
    void shut() {
        close(entrance);
        open.forEach(Door::close);
        open.clear();
    }

    /** Leads to the service at this port from now on. */
    void reopen(int port) {
        entrance = entrance(port());
        lead(port);
    }

    private void lead(int port) {
        var here = entrance;
        Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    join(here.accept(), new Socket(InetAddress.getLoopbackAddress(), port));
                }
            } catch (IOException _) {
                close(here); // shut, or nobody behind it any more
            }
        });
    }

    private void join(Socket client, Socket service) {
        open.add(client);
        open.add(service);
        Thread.ofVirtual().start(() -> carry(client, service));
        Thread.ofVirtual().start(() -> carry(service, client));
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            // Either side has gone; the other one is closed with it.
        }
    }

    private static ServerSocket entrance(int port) {
        try {
            return new ServerSocket(port, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(Closeable one) {
        try {
            one.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        shut();
    }
}
