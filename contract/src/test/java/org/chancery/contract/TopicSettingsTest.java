package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept is kept for good, and on more than one replica where there is more than one. */
class TopicSettingsTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 2"})
    void leavesOneReplicaToSpare(int replication, String inSync) {
        assertThat(TopicSettings.of(Topics.RAW_ARTICLES, replication))
                .containsEntry("min.insync.replicas", inSync)
                .containsEntry("retention.ms", "-1");
    }

    @Test
    void takesDeadLettersOfTheLongestRecords() {
        assertThat(TopicSettings.of(Topics.RAW_ARTICLES, 1)).containsEntry("max.message.bytes", "8388608");
        assertThat(TopicSettings.of(Topics.deadLettersOf(Topics.RAW_ARTICLES), 1))
                .containsEntry("max.message.bytes", "8650752");
    }

    @Test
    void keepsTheLastRecordOfEachKeyWhereThatIsAllThatCounts() {
        assertThat(TopicSettings.compacted("news.feeds.v1", 3))
                .containsEntry("cleanup.policy", "compact")
                .containsEntry("segment.ms", "3600000")
                .containsEntry("segment.bytes", "16777216")
                .containsEntry("max.compaction.lag.ms", "3600000")
                .containsEntry("retention.ms", "-1")
                .containsEntry("min.insync.replicas", "2");
    }
}
