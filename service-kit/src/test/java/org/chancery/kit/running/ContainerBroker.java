package org.chancery.kit.running;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.testcontainers.kafka.KafkaContainer;

/** A Kafka broker in a container, for machines with an engine. */
record ContainerBroker(KafkaContainer container) implements TestBroker {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    static ContainerBroker start(Map<String, String> settings) {
        var container = new KafkaContainer("apache/kafka:4.1.2")
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withStartupTimeout(PATIENCE);
        settings.forEach((setting, value) -> container.withEnv(variable(setting), value));
        container.start();
        return new ContainerBroker(container);
    }

    private static String variable(String setting) {
        return "KAFKA_" + setting.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    @Override
    public String address() {
        return container.getBootstrapServers();
    }

    @Override
    public void close() {
        container.stop();
    }
}
