package org.chancery.ingest.arrival.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.chancery.ingest.intake.Admission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ResultQueueTest {
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    private final Results results = new Results() {
        @Override
        public void add(Result result) {
            told.add(String.valueOf(result.line()));
        }

        @Override
        public void pause() {
            told.add("pause");
        }
    };

    @Test
    void eachIsHandedOnAsSoonAsItIsThereAndThoseBeforeAre() throws Exception {
        try (var queue = new ResultQueue(results)) {
            var first = new CompletableFuture<Result>();
            queue.add(1, first);
            queue.add(1, CompletableFuture.completedFuture(kept(2)));
            assertThat(next(1)).containsExactly("pause");

            first.complete(kept(1));

            assertThat(next(3)).containsExactly("1", "2", "pause");
        }
        assertThat(told).containsExactly("pause");
    }

    @Test
    void atTheEndAllAreHandedOn() throws Exception {
        var late = new CompletableFuture<Result>();
        try (var queue = new ResultQueue(results)) {
            queue.add(1, late);
            late.completeAsync(() -> kept(1), CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS));
        }

        assertThat(told).contains("1").endsWith("pause");
    }

    @Test
    void moreThanFitsWaitsForItsTurn() throws Exception {
        try (var queue = new ResultQueue(results)) {
            for (int line = 1; line <= 2_000; line++) {
                queue.add(2_000_000, CompletableFuture.completedFuture(kept(line)));
            }
        }

        assertThat(told.stream().filter(one -> !one.equals("pause"))).hasSize(2_000);
    }

    @Test
    void whoTakesNoMoreEndsThePush() {
        var broken = new Results() {
            @Override
            public void add(Result result) throws IOException {
                throw new IOException("nobody there");
            }
        };

        assertThatThrownBy(() -> {
                    try (var queue = new ResultQueue(broken)) {
                        for (int line = 1; !queue.isOver(); line++) {
                            queue.add(2_000_000, CompletableFuture.completedFuture(kept(line)));
                        }
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("nobody there");
    }

    @Test
    void tellsWhenSomethingWasNotKept() throws Exception {
        var queue = new ResultQueue(results);
        queue.add(1, CompletableFuture.completedFuture(kept(1)));
        queue.add(1, CompletableFuture.completedFuture(Result.of(2, new Admission.Unconfirmed("a", "no broker"))));
        queue.close();

        assertThat(queue.isOver()).isTrue();
    }

    private List<String> next(int count) throws InterruptedException {
        var next = new ArrayList<String>();
        while (next.size() < count) {
            next.add(told.take());
        }
        return next;
    }

    private static Result kept(int line) {
        return Result.of(line, new Admission.Admitted("a" + line, 1));
    }
}
