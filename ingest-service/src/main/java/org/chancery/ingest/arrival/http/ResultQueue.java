package org.chancery.ingest.arrival.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Hands on the results of a push in their order, each as soon as it is there, by a thread of its own: whoever adds them may long wait
 * for the next item, and whoever takes them may be slow.
 */
final class ResultQueue implements AutoCloseable {
    /** Most articles waiting for the broker. */
    private static final int MAX_WAITING = 2_000;

    /** Most bytes of them, because they are held in memory. */
    private static final int MAX_WAITING_BYTES = 16 * 1024 * 1024;

    private static final Waiting END = new Waiting(0, CompletableFuture.completedFuture(Result.unread(0)));

    private final Results results;
    private final BlockingQueue<Waiting> waiting = new ArrayBlockingQueue<>(MAX_WAITING);
    private final Semaphore bytesLeft = new Semaphore(MAX_WAITING_BYTES);
    private final Thread thread;
    private volatile boolean isUnkept;
    private volatile @Nullable IOException failure;

    ResultQueue(Results results) {
        this.results = results;
        thread = Thread.ofVirtual().name("results").start(this::handOn);
    }

    private record Waiting(int bytes, CompletableFuture<Result> result) {}

    /** Adds a result that may still be to come; waits when too much is in flight. What is known at once holds for the next item. */
    void add(int bytes, CompletableFuture<Result> result) throws IOException {
        isUnkept = isUnkept || result.isDone() && isUnkept(result.join());
        try {
            bytesLeft.acquire(Math.min(bytes, MAX_WAITING_BYTES));
            waiting.put(new Waiting(bytes, result));
        } catch (InterruptedException _) {
            throw interrupted();
        }
    }

    /** Whether more items are in vain: one was not kept, or results are no longer taken. */
    boolean isOver() {
        return isUnkept || failure != null;
    }

    /**
     * Waits until all results are handed on.
     *
     * @throws IOException if they are no longer taken
     */
    @Override
    public void close() throws IOException {
        try {
            waiting.put(END);
            thread.join();
        } catch (InterruptedException _) {
            throw interrupted();
        }
        var reason = failure;
        if (reason != null) {
            throw reason;
        }
    }

    private static IOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("the push is interrupted");
    }

    /** Goes on when results are no longer taken: what was added before needs its place no more. */
    private void handOn() {
        try {
            for (var first = next(); !first.equals(END); first = next()) {
                handOn(first.result().join());
                bytesLeft.release(Math.min(first.bytes(), MAX_WAITING_BYTES));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this thread", e);
        }
        attempt(results::pause);
    }

    private Waiting next() throws InterruptedException {
        var first = waiting.peek();
        if (first == null || !first.result().isDone()) {
            attempt(results::pause);
        }
        return waiting.take();
    }

    private void handOn(Result result) {
        isUnkept = isUnkept || isUnkept(result);
        attempt(() -> results.add(result));
    }

    private static boolean isUnkept(Result result) {
        return result.outcome() == Outcome.UNKEPT;
    }

    /** Something that may fail, once. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private void attempt(Step step) {
        try {
            if (failure == null) {
                step.run();
            }
        } catch (IOException e) {
            failure = e;
        } catch (RuntimeException e) {
            failure = new IOException("a result cannot be handed on", e);
        }
    }
}
