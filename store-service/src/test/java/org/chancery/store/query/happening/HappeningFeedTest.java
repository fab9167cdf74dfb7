package org.chancery.store.query.happening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.store.database.stream.HappeningChanges;
import org.chancery.store.happening.Happening;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Filters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** What the feed of happenings hands on, how often it writes it, and when it lets go. */
class HappeningFeedTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<HappeningChanges.Change> stored = new CopyOnWriteArrayList<>();
    private final AtomicInteger serialised = new AtomicInteger();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final HappeningFeed feed = new HappeningFeed(
            new LiveChanges(
                    this::after,
                    (_, ids) -> Set.copyOf(ids),
                    JsonMapper.builder()
                            .addModule(new SimpleModule().addSerializer(Happening.class, new Counting()))
                            .build()),
            100,
            meters);

    @AfterEach
    void stop() {
        feed.stop();
    }

    @Test
    void aChangeIsWrittenOnceHoweverManyWatch() {
        feed.start();
        var readers = Stream.generate(() -> reader("", 0)).limit(20).toList();
        readers.forEach(reader -> await().atMost(PATIENCE).until(reader::isWaiting));

        store(1, 2, 3);

        readers.forEach(reader -> await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(reader.happenings()).containsExactly("1", "2", "3")));
        assertThat(serialised).hasValue(3);
    }

    @Test
    void whoComesBackIsGivenWhatIsMissingAndThatOnce() {
        store(1, 2, 3);
        feed.start();

        var reader = reader("", 1);
        await().atMost(PATIENCE).until(reader::isWaiting);
        store(4);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(reader.happenings()).containsExactly("2", "3", "4"));
    }

    @Test
    void whoReadsTooSlowlyIsLetGoAndCounted() {
        feed.start();
        var blocked = reader("", 0);
        await().atMost(PATIENCE).until(blocked::isWaiting);
        synchronized (blocked) { // so that nothing more can be sent to it
            store(IntStream.rangeClosed(1, 3_000).toArray());

            await().atMost(PATIENCE)
                    .until(() -> meters.counter("chancery.streams.cut.off").count() == 1);
        }
        await().atMost(PATIENCE).until(blocked::isOver);
    }

    private void store(int... numbers) {
        for (int number : numbers) {
            stored.add(new HappeningChanges.Change(number, happening("happening " + number)));
        }
    }

    private static Happening happening(String id) {
        var time = Instant.parse("2024-05-01T12:00:00Z");
        return new Happening(id, Editions.meeting(id), 1, 1, time, time, List.of(), null, null);
    }

    private HappeningChanges.Page after(long change) {
        var page =
                stored.stream().filter(one -> one.number() > change).limit(200).toList();
        return new HappeningChanges.Page(
                page, page.isEmpty() ? change : page.getLast().number(), page.size() == 200);
    }

    /** One who has seen this change last. */
    private Reader reader(String filter, long seen) {
        var reader = new Reader();
        var watcher = new HappeningWatcher(reader, Filters.events(filter), seen, false);
        assertThat(feed.join(watcher, stored.size())).isTrue();
        reader.writer = Thread.ofVirtual().start(() -> {
            watcher.run(feed);
            feed.leave(watcher);
        });
        return reader;
    }

    /** Keeps what is written to it. */
    private static final class Reader extends SseEmitter {
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private volatile Thread writer = Thread.currentThread();

        @Override
        public void send(SseEventBuilder event) {
            send(event.build());
        }

        @Override
        public synchronized void send(Set<DataWithMediaType> parts) {
            parts.stream()
                    .map(part -> part.getData() instanceof byte[] bytes
                            ? new String(bytes, UTF_8)
                            : String.valueOf(part.getData()))
                    .flatMap(String::lines)
                    .forEach(lines::add);
        }

        /** Whether it has all that was missed, and waits for what is new. */
        boolean isWaiting() {
            return lines.contains(":watching") && writer.getState() == Thread.State.TIMED_WAITING;
        }

        boolean isOver() {
            return !writer.isAlive();
        }

        /** The numbers of the changes. */
        List<String> happenings() {
            return IntStream.range(0, lines.size() - 1)
                    .filter(line -> lines.get(line + 1).equals("event:happening"))
                    .mapToObj(line -> lines.get(line).substring("id:".length()))
                    .toList();
        }
    }

    private final class Counting extends ValueSerializer<Happening> {
        @Override
        public void serialize(Happening happening, JsonGenerator json, SerializationContext context) {
            serialised.incrementAndGet();
            json.writeString(happening.id());
        }
    }
}
