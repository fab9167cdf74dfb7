package org.chancery.standalone.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.chancery.standalone.lines.Line;

/** Answers lines on all cores and writes the answers in the order of the lines, each as soon as possible. */
final class OrderedAnswers {
    private static final Optional<Answer> END = Optional.empty();
    private static final int WAITING_PER_CORE = 64;

    private final Function<Line, Answer> answer;
    private final int cores = Runtime.getRuntime().availableProcessors();
    private final BlockingQueue<Future<Optional<Answer>>> waiting = new ArrayBlockingQueue<>(cores * WAITING_PER_CORE);

    /** @param answer called from several threads at once */
    OrderedAnswers(Function<Line, Answer> answer) {
        this.answer = answer;
    }

    /**
     * Reads all lines, writes all answers.
     *
     * @return how many of the answers are errors
     * @throws IOException if the output is closed, or a line cannot be read
     */
    long write(Iterator<Line> lines, OutputStream out) throws IOException, InterruptedException {
        // A separate thread reads, so that an answer need not wait for the next line of a slow input.
        var reader = Thread.ofPlatform().daemon().start(() -> read(lines));
        try {
            return writeAll(new BufferedOutputStream(out, 1 << 16));
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            reader.interrupt();
        }
    }

    private void read(Iterator<Line> lines) {
        var workers =
                Executors.newFixedThreadPool(cores, Thread.ofPlatform().daemon().factory());
        try {
            while (lines.hasNext()) {
                var line = lines.next();
                waiting.put(workers.submit(() -> Optional.of(answer.apply(line))));
            }
            waiting.put(CompletableFuture.completedFuture(END));
        } catch (UncheckedIOException e) {
            giveUp(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            workers.shutdown();
        }
    }

    private void giveUp(UncheckedIOException cause) {
        try {
            waiting.put(CompletableFuture.failedFuture(cause.getCause()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private long writeAll(OutputStream out) throws IOException, InterruptedException, ExecutionException {
        var errors = 0L;
        for (var next = next(out); next.isPresent(); next = next(out)) {
            out.write(next.get().json().getBytes(StandardCharsets.UTF_8));
            out.write('\n');
            errors += next.get().isError() ? 1 : 0;
        }
        out.flush();
        return errors;
    }

    private Optional<Answer> next(OutputStream out) throws IOException, InterruptedException, ExecutionException {
        var next = waiting.poll();
        if (next == null || !next.isDone()) {
            out.flush();
        }
        return next == null ? waiting.take().get() : next.get();
    }
}
