package org.chancery.store;

import java.time.Clock;
import java.util.Optional;
import org.chancery.contract.Topics;
import org.chancery.kit.deadletter.DeadLetters;
import org.chancery.kit.topic.DeclaredTopics;
import org.chancery.store.database.question.HappeningChanges;
import org.chancery.store.database.retention.RetentionPeriod;
import org.chancery.store.live.LiveFeed;
import org.chancery.store.query.happening.HappeningFeed;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The topics that the service reads and writes, and the feeds of events and happenings. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    @Bean
    LiveFeed liveFeed(StoreSettings settings, JsonMapper json) {
        return new LiveFeed(settings.replayed(), settings.streams(), json);
    }

    @Bean
    HappeningFeed happeningFeed(StoreSettings settings, HappeningChanges changes) {
        return new HappeningFeed(changes, settings.streams());
    }

    @Bean
    RetentionPeriod retentionPeriod(StoreSettings settings) {
        return new RetentionPeriod(settings.retention());
    }

    @Bean
    DeclaredTopics declaredTopics() {
        return DeclaredTopics.of(
                Topics.ENRICHED_ARTICLES, Topics.deadLettersOf(Topics.ENRICHED_ARTICLES), Topics.DIPLOMATIC_EVENTS);
    }

    @Bean
    DeadLetters deadLetters(Clock clock, Optional<BuildProperties> build) {
        return new DeadLetters("store", clock, build);
    }
}
