package org.chancery.ingest.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.chancery.contract.DeadLetterHeaders;
import org.chancery.contract.EngineStamp;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.RawArticle;
import org.chancery.contract.Topics;
import org.chancery.ingest.running.Articles;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.support.KafkaHeaders;
import tools.jackson.databind.json.JsonMapper;

/** What the topics tell of articles, and what does not add up. */
class BooksTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TopicPartition RAW = new TopicPartition(Topics.RAW_ARTICLES, 0);
    private static final TopicPartition ENRICHED = new TopicPartition(Topics.ENRICHED_ARTICLES, 0);

    private final Books books = new Books(new Reading(JSON));

    @Test
    void whatIsNotReadYetIsInFlight() {
        raw(0, article("talks", 1, "They met."));
        raw(1, article("talks", 2, "They did not meet."));
        enriched(0, article("talks", 1, "They met."));
        books.settle(Map.of(RAW, 1L));

        assertThat(desk()).containsEntry(Column.RECEIVED, 2L).containsEntry(Column.IN_FLIGHT, 2L);
        assertThat(problems()).isEmpty();
    }

    @Test
    void anAnswerThatIsReadBeforeItsQuestionIsDoneCountsOnce() {
        raw(0, article("talks", 1, "They met."));
        raw(1, article("talks", 2, "They did not meet."));
        enriched(0, article("talks", 1, "They met."));
        enriched(1, article("talks", 2, "They did not meet."));
        books.settle(Map.of(RAW, 1L));

        assertThat(desk()).containsEntry(Column.RECEIVED, 2L).containsEntry(Column.IN_FLIGHT, 2L);
        assertThat(problems()).isEmpty();

        books.settle(Map.of(RAW, 2L, ENRICHED, 2L));

        assertThat(desk()).containsEntry(Column.STORED, 1L).containsEntry(Column.REVISED, 1L);
        assertThat(problems()).isEmpty();
    }

    @Test
    void tellsFirstEditionsFromLaterOnesAndFromRepetitions() {
        raw(0, article("talks", 1, "They met."));
        raw(1, article("talks", 2, "They did not meet."));
        raw(2, article("talks", 2, "They did not meet."));
        raw(3, article("talks", 1, "They met."));
        enriched(0, article("talks", 1, "They met."));
        enriched(1, article("talks", 2, "They did not meet."));
        enriched(2, article("talks", 2, "They did not meet."));
        enriched(3, article("talks", 1, "They met."));
        books.settle(Map.of(RAW, 4L, ENRICHED, 4L));

        assertThat(desk())
                .containsEntry(Column.STORED, 1L)
                .containsEntry(Column.REVISED, 1L)
                .containsEntry(Column.DUPLICATE, 2L)
                .containsEntry(Column.HELD, 1L);
        assertThat(problems()).isEmpty();
    }

    @Test
    void aDeadLetterAnswersItsRecord() {
        raw(0, article("talks", 1, "They met."));
        raw(1, article("more", 1, "They met again."));
        letterOf(RAW, 0);
        enriched(0, article("more", 1, "They met again."));
        letterOf(ENRICHED, 0);
        books.settle(Map.of(RAW, 2L, ENRICHED, 1L));

        assertThat(desk()).containsEntry(Column.DEAD_LETTERED, 2L).doesNotContainKey(Column.STORED);
        assertThat(problems()).isEmpty();
    }

    @Test
    void aReplayIntoTheEnrichedTopicIsReceivedOnceMore() {
        raw(0, article("talks", 1, "They met."));
        enriched(0, article("talks", 1, "They met."));
        letterOf(ENRICHED, 0);
        var replay = record(ENRICHED, 1, JSON.writeValueAsBytes(enriched(article("talks", 1, "They met."))));
        replay.headers()
                .add(
                        DeadLetterHeaders.REPLAY_OF,
                        (Topics.deadLettersOf(Topics.ENRICHED_ARTICLES) + "/0/0").getBytes(UTF_8));
        books.note(replay);
        books.settle(Map.of(RAW, 1L, ENRICHED, 2L));

        assertThat(desk()).containsEntry(Column.RECEIVED, 2L).containsEntry(Column.STORED, 1L);
        assertThat(problems()).isEmpty();
    }

    @Test
    void namesTheSourceOfAnArticleThatNothingTellsOf() {
        raw(0, article("talks", 1, "They met."));
        books.settle(Map.of(RAW, 1L));

        assertThat(problems()).containsExactly("My desk: of 1 received, nothing tells what became of 1");
    }

    @Test
    void namesTheSourceOfAnAnswerThatNobodyAskedFor() {
        raw(0, article("talks", 1, "They met."));
        enriched(0, article("talks", 1, "They met."));
        enriched(1, article("talks", 1, "They met."));
        books.settle(Map.of(RAW, 1L, ENRICHED, 2L));

        assertThat(problems()).containsExactly("My desk: 1 received, but 1 more have become something");
    }

    @Test
    void countsWhatCannotBeReadAsOfAnUnknownSource() {
        books.note(record(RAW, 0, "no article".getBytes(UTF_8)));
        letterOf(RAW, 0);
        books.settle(Map.of(RAW, 1L));

        assertThat(books.sums().bySource()).containsOnlyKeys("unknown");
        assertThat(problems()).isEmpty();
    }

    private Map<Column, Long> desk() {
        return books.sums().bySource().getOrDefault("My desk", Map.of());
    }

    private List<String> problems() {
        return Account.of(books.sums()).problems();
    }

    private void raw(long offset, RawArticle article) {
        books.note(record(RAW, offset, JSON.writeValueAsBytes(article)));
    }

    private void enriched(long offset, RawArticle article) {
        books.note(record(
                ENRICHED, offset, JSON.writeValueAsBytes(enriched(article).at(offset))));
    }

    private static EnrichedArticle enriched(RawArticle article) {
        return new EnrichedArticle(article, List.of(), List.of(), List.of(), new EngineStamp("1", "seeds", 1));
    }

    private void letterOf(TopicPartition partition, long offset) {
        var letter = record(new TopicPartition(Topics.deadLettersOf(partition.topic()), 0), offset, new byte[0]);
        letter.headers()
                .add(KafkaHeaders.DLT_ORIGINAL_TOPIC, partition.topic().getBytes(UTF_8))
                .add(
                        KafkaHeaders.DLT_ORIGINAL_PARTITION,
                        ByteBuffer.allocate(4).putInt(0).array())
                .add(
                        KafkaHeaders.DLT_ORIGINAL_OFFSET,
                        ByteBuffer.allocate(8).putLong(offset).array())
                .add(
                        KafkaHeaders.DLT_ORIGINAL_TIMESTAMP,
                        ByteBuffer.allocate(8).putLong(0).array());
        books.note(letter);
    }

    private static ConsumerRecord<byte[], byte[]> record(TopicPartition partition, long offset, byte[] value) {
        return new ConsumerRecord<>(partition.topic(), partition.partition(), offset, new byte[0], value);
    }

    private static RawArticle article(String id, int version, String body) {
        return Articles.json("""
                {"id": "%s", "version": %d, "title": "Talks", "body": "%s", "source": {"name": "My desk"}}""".formatted(id, version, body));
    }
}
