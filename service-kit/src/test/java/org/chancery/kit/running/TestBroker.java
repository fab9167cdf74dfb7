package org.chancery.kit.running;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** A real Kafka broker without topics: in this JVM, or with {@code -Dchancery.containers=true} in a container. */
public interface TestBroker extends AutoCloseable {
    /** Starts one. */
    static TestBroker start() {
        return start(Map.of());
    }

    /** Starts one with further settings. */
    static TestBroker start(Map<String, String> settings) {
        return Boolean.getBoolean("chancery.containers")
                ? ContainerBroker.start(settings)
                : EmbeddedBroker.start(settings);
    }

    /** What a client asks first. */
    String address();

    /** Makes these topics. */
    default void addTopics(NewTopic... topics) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", address()))) {
            BrokerAnswer.of(admin.createTopics(List.of(topics)).all());
        }
    }

    /** Takes it away. */
    @Override
    void close();
}
