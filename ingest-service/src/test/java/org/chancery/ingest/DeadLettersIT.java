package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.contract.DeadLetterHeaders;
import org.chancery.contract.DeadLetterHeaders.Failure;
import org.chancery.contract.Topics;
import org.chancery.ingest.running.BrokerTest;
import org.chancery.ingest.running.DeadLetterClient;
import org.chancery.ingest.running.DeadLetterTopics;
import org.chancery.ingest.running.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dead letters over HTTP, against a real broker on which nobody else reads. */
@BrokerTest
class DeadLettersIT {
    private static final String RAW_LETTERS = Topics.deadLettersOf(Topics.RAW_ARTICLES);
    private static final String ENRICHED_LETTERS = Topics.deadLettersOf(Topics.ENRICHED_ARTICLES);

    private final String key = UUID.randomUUID().toString();
    private final DeadLetterTopics topics;
    private final DeadLetterClient letters;

    DeadLettersIT(Running running) {
        topics = running.deadLetters();
        letters = new DeadLetterClient(running.ingest());
        topics.create(Topics.ENRICHED_ARTICLES);
    }

    static List<String> allTopics() {
        return Topics.ofDeadLetters().stream().map(Topics::originOf).toList();
    }

    @ParameterizedTest
    @MethodSource("allTopics")
    void areListedShownAndReplayedOnce(String origin) {
        var failed = new ConsumerRecord<>(origin, 1, 5, key.getBytes(UTF_8), "bytes {".getBytes(UTF_8));
        failed.headers().add("trace", "42".getBytes(UTF_8));
        var path = topics.bury(failed, Failure.MALFORMED, key);

        assertThat(letters.list("?article=" + key).each("letters", "/id")).containsExactly(path);
        var shown = letters.show(path);
        assertThat(shown.at("/payload")).isEqualTo("bytes {");
        assertThat(shown.at("/letter/cause")).isEqualTo("malformed");
        assertThat(shown.at("/letter/state")).isEqualTo("waiting");
        assertThat(shown.text()).contains("kafka_dlt-original-offset\",\"value\":\"5\"");

        var replayed = letters.replay(path);

        assertThat(replayed.status()).as(replayed.text()).isEqualTo(200);
        assertThat(replayed.at("/became")).isEqualTo(origin.equals(Topics.RAW_ARTICLES) ? "in_flight" : "enriched");
        assertThat(topics.committed(origin, key)).singleElement().satisfies(again -> {
            assertThat(again.value()).asString(UTF_8).isEqualTo("bytes {");
            assertThat(again.headers())
                    .extracting(header -> header.key() + "=" + new String(header.value(), UTF_8))
                    .containsExactly("trace=42", DeadLetterHeaders.REPLAY_OF + "=" + path);
            assertThat(replayed.at("/replayedTo")).isEqualTo(origin + "/" + again.partition() + "/" + again.offset());
        });
        assertThat(letters.list("?article=" + key).each("letters", "/id")).isEmpty();
        assertThat(letters.list("?state=replayed&article=" + key).each("letters", "/replayedTo"))
                .containsExactly(replayed.at("/replayedTo"));
        assertThat(letters.replay(path).status()).isEqualTo(409);
        assertThat(letters.park(path, "late").at("/detail")).contains("was replayed at", replayed.at("/replayedTo"));
        assertThat(topics.committed(origin, key)).hasSize(1);
    }

    @Test
    void areParkedWithAReasonAndCountNoMore(Running running) {
        var path = topics.bury(Topics.ENRICHED_ARTICLES, key, "{}", Failure.UNSTORABLE);
        var waiting = "chancery_dead_letters_waiting{topic=\"" + ENRICHED_LETTERS + "\"}";
        var oldest = "chancery_dead_letters_oldest_seconds{topic=\"" + ENRICHED_LETTERS + "\"}";
        var others = letters.list("?limit=500&topic=" + ENRICHED_LETTERS)
                        .each("letters", "/id")
                        .size()
                - 1;
        await().atMost(Duration.ofSeconds(40)).until(() -> running.ingest().metric(waiting) == others + 1);
        await().atMost(Duration.ofSeconds(10)).until(() -> running.ingest().metric(oldest) > 0);

        assertThat(letters.park(path, " known: a wire service's test ").at("/parkedBecause"))
                .isEqualTo("known: a wire service's test");

        await().atMost(Duration.ofSeconds(40)).until(() -> running.ingest().metric(waiting) == others);
        assertThat(letters.park(path, "again").status()).isEqualTo(409);
        assertThat(letters.replay(path).at("/detail")).contains("was parked at", "known: a wire service's test");
        assertThat(letters.show(path).at("/letter/state")).isEqualTo("parked");
    }

    @Test
    void areListedNewestFirstAndPageByPage() {
        var written = new ArrayList<String>();
        var from = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        for (int i = 0; i < 70; i++) {
            var failure = i % 2 == 0 ? Failure.INVALID : Failure.UNREADABLE;
            written.add(
                    topics.bury(i % 3 == 0 ? Topics.ENRICHED_ARTICLES : Topics.RAW_ARTICLES, key + i, "x", failure));
        }
        var query = "?limit=30&since=" + from;
        var listed = new ArrayList<String>();
        var moments = new ArrayList<Instant>();
        var cursor = "";
        do {
            var page = letters.list(query + cursor);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            assertThat(page.each("letters", "/id")).hasSizeLessThanOrEqualTo(30);
            listed.addAll(page.each("letters", "/id"));
            page.each("letters", "/at").stream().map(Instant::parse).forEach(moments::add);
            cursor = page.at("/next").isEmpty() ? "" : "&cursor=" + page.at("/next");
        } while (!cursor.isEmpty());

        assertThat(listed).containsExactlyInAnyOrderElementsOf(written);
        assertThat(moments).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(letters.list("?limit=500&cause=invalid&since=" + from).each("letters", "/cause"))
                .hasSize(35)
                .containsOnly("invalid");
        assertThat(letters.list("?limit=500&topic=" + RAW_LETTERS + "&since=" + from)
                        .each("letters", "/id"))
                .hasSize(46)
                .allMatch(id -> id.startsWith(RAW_LETTERS));
        assertThat(letters.list("?article=" + key + "1&until=" + from).each("letters", "/id"))
                .isEmpty();
    }
}
