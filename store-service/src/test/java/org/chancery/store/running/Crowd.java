package org.chancery.store.running;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Many connections of one client, all at once, each of which asks for a stream and holds what it gets. */
public final class Crowd implements AutoCloseable {
    private final URI stream;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
    private final Map<Integer, LongAdder> statuses = new ConcurrentHashMap<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger hungUp = new AtomicInteger();

    public Crowd(URI stream) {
        this.stream = stream;
    }

    /** Lets so many come. */
    public void arrive(int connections) {
        for (int connection = 0; connection < connections; connection++) {
            threads.submit(this::ask);
        }
    }

    private Void ask() throws IOException {
        try {
            var socket = new Socket(stream.getHost(), stream.getPort());
            sockets.add(socket);
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: %s\r\nAccept: text/event-stream\r\n\r\n"
                            .formatted(stream.getRawPath(), stream.getHost())
                            .getBytes(US_ASCII));
            note(socket);
        } finally {
            answered.incrementAndGet();
        }
        return null;
    }

    private void note(Socket socket) throws IOException {
        var answer = socket.getInputStream();
        int status = Integer.parseInt(new String(answer.readNBytes("HTTP/1.1 200".length()), US_ASCII).substring(9));
        statuses.computeIfAbsent(status, _ -> new LongAdder()).increment();
        if (status != 200) {
            answer.readAllBytes(); // until the service hangs up
            hungUp.incrementAndGet();
        }
    }

    /** How many have been answered, or have failed. */
    public int answered() {
        return answered.get();
    }

    /** How many have been answered so. */
    public int answered(int status) {
        return statuses.getOrDefault(status, new LongAdder()).intValue();
    }

    /** How many connections were ended by the service. */
    public int hungUp() {
        return hungUp.get();
    }

    @Override
    public void close() throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
        threads.close();
    }
}
