package org.chancery.standalone.promise;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chancery.standalone.running.RunningPipeline.freePorts;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.chancery.contract.Topics;
import org.chancery.kit.running.ServiceClient;
import org.chancery.standalone.command.Commands;
import org.chancery.standalone.pipeline.Ports;
import org.chancery.standalone.running.Broker;
import org.chancery.standalone.running.JavaProcess;
import org.chancery.standalone.running.PipelineClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** After a push of good, corrected, repeated and broken articles, a kill in its middle and poison in the topics, the account adds up. */
@Timeout(420)
class AccountIT {
    private static final int BATCH = 20;
    private static final int BATCHES = 60;
    private static final int STORED = BATCH * BATCHES;
    private static final int REVISED = STORED / 4;

    @TempDir
    private Path data;

    private final Ports ports = freePorts();
    private final PipelineClient client = new PipelineClient(ports);

    @Test
    void addsUpAfterDuplicatesBadRecordsRevisionsAndAKill() throws InterruptedException {
        var pushed = new AtomicInteger();
        try (var killed = JavaProcess.up(data, ports)) {
            var push = Thread.ofVirtual().start(() -> push(pushed));
            await().atMost(Duration.ofSeconds(90)).until(() -> pushed.get() > BATCHES / 3);
            killed.kill();
            push.join();
        }
        assertThat(pushed).as("killed in the middle").hasValueLessThan(BATCHES);

        try (var _ = JavaProcess.up(data, ports)) {
            var said = new StringWriter();
            assertAnswersWhileArticlesCome();
            poison();

            await().atMost(Duration.ofSeconds(120)).until(() -> account(said) == 0 && isQuiet(said));

            assertThat(said.toString()).contains("It adds up.");
            assertAddsUp(line(said, "Good desk"), line(said, "unknown"));

            smuggle();
            await().atMost(Duration.ofSeconds(60)).until(() -> account(said) == 1 && isQuiet(said));

            assertThat(said.toString()).contains("unknown: ").contains("but 1 more have become something");
        }
    }

    private void assertAnswersWhileArticlesCome() throws InterruptedException {
        var push = Thread.ofVirtual().start(() -> push(new AtomicInteger()));
        int taken = 0;
        try (var ingest = new ServiceClient(ports.ingest())) {
            do {
                var account = ingest.get("/api/v1/accounting");
                assertThat(account.status()).as(account.text()).isEqualTo(200);
                assertThat(account.each("problems", "")).isEmpty();
                taken++;
            } while (push.isAlive());
        }
        push.join();
        assertThat(taken).isGreaterThan(1);
    }

    private static void assertAddsUp(List<Integer> desk, List<Integer> unknown) {
        int duplicates = desk.get(3);
        assertThat(duplicates).isPositive();
        assertThat(desk).containsExactly(STORED + REVISED + duplicates, STORED, REVISED, duplicates, 0, 0, 0);
        int rejected = unknown.get(4);
        assertThat(rejected).isGreaterThanOrEqualTo(BATCHES);
        assertThat(unknown).containsExactly(rejected + 2, 0, 0, 0, rejected, 2, 0);
    }

    /** Each batch has articles, the corrections of some of them, and a line that is no article. */
    private void push(AtomicInteger pushed) {
        try {
            for (int batch = 0; batch < BATCHES; batch++) {
                client.pushLines(lines(batch));
                pushed.incrementAndGet();
            }
        } catch (UncheckedIOException _) {
            // the pipeline was killed
        }
    }

    private static List<String> lines(int batch) {
        var lines = new ArrayList<String>();
        IntStream.range(batch * BATCH, (batch + 1) * BATCH).forEach(number -> {
            lines.add(article(number, "met"));
            if (number % 4 == 0) {
                lines.add(article(number, "did not meet"));
            }
        });
        lines.add("{\"title\": \"cut of");
        return lines;
    }

    private static String article(int number, String verb) {
        return """
                {"id": "kept-%d", "title": "Talks", "body": "Emmanuel Macron %s Olaf Scholz.", "source": {"name": "Good desk"}}""".formatted(number, verb);
    }

    private void poison() {
        try (var broker = new Broker("127.0.0.1:" + ports.kafka())) {
            broker.write(Topics.RAW_ARTICLES, "poison", "not json".getBytes(UTF_8));
            broker.write(Topics.RAW_ARTICLES, "poison", "{}".getBytes(UTF_8));
        }
    }

    /** An answer to no question. */
    private void smuggle() {
        try (var broker = new Broker("127.0.0.1:" + ports.kafka())) {
            broker.write(Topics.ENRICHED_ARTICLES, "smuggled", "no article".getBytes(UTF_8));
        }
    }

    private int account(StringWriter said) {
        said.getBuffer().setLength(0);
        return Commands.line()
                .setOut(new PrintWriter(said, true))
                .execute(
                        "account",
                        "--patience=1",
                        "--url=http://127.0.0.1:" + ports.ingest(),
                        "--store=http://127.0.0.1:" + ports.page());
    }

    private static boolean isQuiet(StringWriter said) {
        return line(said, "all").getLast() == 0;
    }

    /** The figures of a source: received, stored, revised, duplicate, rejected, dead letters, in flight. */
    private static List<Integer> line(StringWriter said, String source) {
        return said.toString()
                .lines()
                .filter(line -> line.startsWith(source))
                .flatMap(line -> List.of(line.substring(30).strip().split(" +")).stream())
                .map(number -> Integer.valueOf(number.replace(",", "")))
                .toList();
    }
}
