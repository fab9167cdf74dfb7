package org.chancery.kit.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicFaultsTest {
    @Test
    void warnsOfATopicThatAcknowledgesOnOneOfThreeReplicas() {
        assertThat(new TopicFaults("hasty", settings("1"), 3, false).all())
                .containsExactly("hasty has 3 replicas and acknowledges on one: min.insync.replicas is 1, should be 2");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 2", "2, 3"})
    void isContentWithWhatTheReplicasAllow(String inSync, int replicas) {
        assertThat(new TopicFaults("well", settings(inSync), replicas, false).all())
                .isEmpty();
    }

    @Test
    void warnsOfATopicThatGrowsWithoutEndAndOfOneThatForgets() {
        assertThat(new TopicFaults("list", settings("1"), 1, true).all())
                .containsExactly("list grows without end: cleanup.policy is delete, should be compact");
        assertThat(new TopicFaults("log", settings("1", "compact"), 1, false).all())
                .containsExactly("log forgets earlier records of a key: cleanup.policy is compact, should be delete");
        assertThat(new TopicFaults("list", settings("1", "compact"), 1, true).all())
                .isEmpty();
    }

    private static Config settings(String inSync) {
        return settings(inSync, "delete");
    }

    private static Config settings(String inSync, String cleanup) {
        return new Config(List.of(
                new ConfigEntry("cleanup.policy", cleanup),
                new ConfigEntry("retention.ms", "-1"),
                new ConfigEntry("min.insync.replicas", inSync),
                new ConfigEntry("max.message.bytes", "8388608")));
    }
}
