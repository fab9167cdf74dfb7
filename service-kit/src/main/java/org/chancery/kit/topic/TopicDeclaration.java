package org.chancery.kit.topic;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Declares the topics again until a broker has heard it: spring-kafka does so once, at the start, when there may be none. */
@Component
class TopicDeclaration {
    private static final Logger log = LoggerFactory.getLogger(TopicDeclaration.class);

    private final KafkaAdmin admin;
    private boolean heard;

    TopicDeclaration(KafkaAdmin admin) {
        this.admin = admin;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void declare() {
        try {
            heard = heard || admin.initialize();
        } catch (IllegalStateException e) {
            log.debug("No broker has heard of our topics yet", e);
        }
    }
}
