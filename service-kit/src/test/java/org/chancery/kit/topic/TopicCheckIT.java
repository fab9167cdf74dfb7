package org.chancery.kit.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.chancery.contract.TopicSettings;
import org.chancery.kit.KitSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** Topics that others have made are looked at on a real broker. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TopicCheckIT {
    private final EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
    private Admin admin;

    @BeforeAll
    void start() {
        broker.brokerListProperty("chancery.test.broker");
        broker.afterPropertiesSet();
        admin = Admin.create(Map.of("bootstrap.servers", broker.getBrokersAsString()));
    }

    @AfterAll
    void stop() {
        admin.close();
        broker.destroy();
    }

    @Test
    void saysNothingOfTopicsThatWeHaveDeclared() {
        assertThat(warnings(new NewTopic("ours", 1, (short) 1).configs(TopicSettings.of("ours", 1))))
                .isEmpty();
    }

    @Test
    void warnsOfATopicThatExpires() {
        assertThat(warnings(new NewTopic("expiring", 1, (short) 1)
                        .configs(Map.of("max.message.bytes", "8388608", "retention.ms", "604800000"))))
                .containsExactly("expiring expires records: retention.ms is 604800000, should be -1");
    }

    @Test
    void warnsOfATopicThatRefusesLongRecords() {
        assertThat(warnings(new NewTopic("short", 1, (short) 1).configs(Map.of("retention.ms", "-1"))))
                .containsExactly("short refuses long records: max.message.bytes is 1048588, should be 8388608");
    }

    @Test
    void topicsThatExistKeepTheirPartitions() {
        broker.addTopics(new NewTopic("existing", 2, (short) 1));

        new TopicDeclaration(admin, DeclaredTopics.of("existing", "missing"), new KitSettings(5, (short) 1, List.of()))
                .declare();

        await().ignoreExceptions().untilAsserted(() -> {
            assertThat(partitions("existing")).isEqualTo(2);
            assertThat(partitions("missing")).isEqualTo(5);
        });
    }

    private int partitions(String topic) throws Exception {
        var described = admin.describeTopics(List.of(topic)).allTopicNames().get();
        return described.get(topic).partitions().size();
    }

    private List<String> warnings(NewTopic topic) {
        broker.addTopics(topic);
        await().ignoreExceptions().until(() -> partitions(topic.name()) == 1); // the broker hears of it a little later
        var check = new TopicCheck(admin, DeclaredTopics.of(topic.name()));
        check.look();
        return check.warnings();
    }
}
