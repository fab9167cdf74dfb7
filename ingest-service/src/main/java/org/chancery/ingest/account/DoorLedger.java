package org.chancery.ingest.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.ingest.deadletter.letter.TopicReaders;
import org.chancery.ingest.deadletter.mark.TopicTail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was refused at the door of every instance, ever: none of it is in a topic of articles. Each instance writes its own figures under a
 * name that it has from start to end; they are those of its metrics.
 */
@Component
public class DoorLedger {
    private static final Logger log = LoggerFactory.getLogger(DoorLedger.class);

    /** The last record of each key counts: the figures of one run of one instance. */
    public static final String TOPIC = "news.accounts.v1";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Map<String, Column> REFUSALS = Map.of(
            "duplicate", Column.DUPLICATE,
            "outdated", Column.DUPLICATE,
            "rejected", Column.REJECTED);

    private final byte[] name = UUID.randomUUID().toString().getBytes(UTF_8);
    private final KafkaTemplate<byte[], byte[]> kafka;
    private final MeterRegistry meters;
    private final JsonMapper json;
    private final TopicTail tail;
    private final Map<String, Page> pages = new HashMap<>();
    private Page written = new Page(List.of());

    DoorLedger(
            KafkaTemplate<byte[], byte[]> kafka,
            MeterRegistry meters,
            JsonMapper json,
            TopicReaders readers,
            Clock clock) {
        this.kafka = kafka;
        this.meters = meters;
        this.json = json;
        tail = new TopicTail(readers, List.of(TOPIC), clock);
    }

    /** The figures of one run of one instance. */
    record Page(List<Line> lines) {
        Page {
            lines = List.copyOf(lines);
        }
    }

    /** How many articles of a source were refused in one way. */
    record Line(String source, Column column, long count) {}

    /**
     * Of all instances, this one as of now.
     *
     * @throws org.apache.kafka.common.KafkaException if the broker does not answer
     */
    synchronized Sums refused() {
        tail.catchUp(PATIENCE, this::note);
        pages.put(new String(name, UTF_8), page());
        var sums = new Sums();
        pages.values().stream().flatMap(page -> page.lines().stream()).forEach(line -> {
            sums.add(line.source(), Column.RECEIVED, line.count());
            sums.add(line.source(), line.column(), line.count());
        });
        return sums;
    }

    private void note(ConsumerRecord<byte[], byte[]> read) {
        try {
            pages.put(new String(read.key(), UTF_8), json.readValue(read.value(), Page.class));
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            log.warn("Record {} of {} is no account of an instance", read.offset(), TOPIC, e);
        }
    }

    /** What a killed instance refused in its last second is forgotten, as received and as refused. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    synchronized void write() {
        var page = page();
        if (!page.equals(written)) {
            try {
                kafka.send(TOPIC, name, json.writeValueAsBytes(page)).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                written = page;
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException
                    | TimeoutException
                    | KafkaException
                    | org.apache.kafka.common.KafkaException e) {
                log.debug("The account is written again in a second", e);
            }
        }
    }

    private Page page() {
        return new Page(meters.find("chancery.articles").tag("stage", "ingest").counters().stream()
                .filter(counter -> REFUSALS.containsKey(outcome(counter)) && counter.count() > 0)
                .map(DoorLedger::line)
                .sorted(Comparator.comparing(Line::toString))
                .toList());
    }

    private static Line line(Counter counter) {
        var source = Objects.requireNonNullElse(counter.getId().getTag("source"), "");
        return new Line(source, Objects.requireNonNull(REFUSALS.get(outcome(counter))), (long) counter.count());
    }

    private static String outcome(Counter counter) {
        return Objects.requireNonNullElse(counter.getId().getTag("outcome"), "");
    }

    @PreDestroy
    void close() {
        write();
        tail.close();
    }
}
