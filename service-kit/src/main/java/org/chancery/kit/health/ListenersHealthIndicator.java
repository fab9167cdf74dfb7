package org.chancery.kit.health;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.stereotype.Component;

/** Down when a listener has stopped: an {@link Error} ends its thread while everything else looks healthy. */
@Component
class ListenersHealthIndicator extends AbstractHealthIndicator {
    private final KafkaListenerEndpointRegistry registry;

    ListenersHealthIndicator(KafkaListenerEndpointRegistry registry) {
        super("the state of the listeners is unknown");
        this.registry = registry;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var stopped = registry.getListenerContainers().stream()
                .filter(container -> !container.isRunning() || !container.isInExpectedState())
                .map(MessageListenerContainer::getListenerId)
                .toList();
        if (stopped.isEmpty()) {
            health.up();
        } else {
            health.down().withDetail("stopped", stopped);
        }
    }
}
