package org.chancery.standalone.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.chancery.standalone.lines.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OrderedAnswersTest {
    @Test
    void keepsTheOrderOfTheLines() throws Exception {
        var lines = LongStream.rangeClosed(1, 1_000)
                .<Line>mapToObj(n -> new Line.Text(n, "x"))
                .iterator();
        var out = new ByteArrayOutputStream();

        var errors =
                new OrderedAnswers(line -> new Answer("" + line.number(), line.number() % 10 == 0)).write(lines, out);

        assertThat(out.toString(UTF_8).lines())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 1_000)
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(errors).isEqualTo(100);
    }

    @Test
    void answersALineBeforeTheNextOneComes() throws Exception {
        var read = new PipedInputStream();
        var firstRead = new CountDownLatch(1);
        try (var out = new PipedOutputStream(read)) {
            var answers = Thread.ofVirtual().start(() -> write(linesThatWaitFor(firstRead), out));

            var first = read.read();
            firstRead.countDown();

            assertThat(first).isEqualTo('1');
            answers.join();
        }
    }

    @Test
    void saysThatNobodyReads() {
        var lines = LongStream.iterate(1, n -> n + 1)
                .<Line>mapToObj(n -> new Line.Text(n, "x"))
                .iterator();
        var read = new PipedInputStream();

        assertThatIOException().isThrownBy(() -> {
            var out = new PipedOutputStream(read);
            read.close();
            new OrderedAnswers(line -> new Answer("x".repeat(100), false)).write(lines, out);
        });
    }

    private static void write(Iterator<Line> lines, PipedOutputStream out) {
        try {
            new OrderedAnswers(line -> new Answer("" + line.number(), false)).write(lines, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Iterator<Line> linesThatWaitFor(CountDownLatch latch) {
        return LongStream.of(1, 2)
                .<Line>mapToObj(n -> {
                    if (n == 2) {
                        await(latch);
                    }
                    return new Line.Text(n, "x");
                })
                .iterator();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
