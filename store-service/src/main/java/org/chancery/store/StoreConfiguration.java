package org.chancery.store;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Optional;
import org.chancery.contract.Topics;
import org.chancery.kit.deadletter.DeadLetters;
import org.chancery.kit.topic.DeclaredTopics;
import org.chancery.store.database.retention.RetentionPeriod;
import org.chancery.store.database.stream.AskedHappenings;
import org.chancery.store.database.stream.HappeningChanges;
import org.chancery.store.live.LiveFeed;
import org.chancery.store.query.alert.AlertLimit;
import org.chancery.store.query.happening.HappeningFeed;
import org.chancery.store.stream.StreamRoom;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The topics that the service reads and writes, and the feeds of events and happenings. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    @Bean
    LiveFeed liveFeed(StoreSettings settings, JsonMapper json, MeterRegistry meters) {
        return new LiveFeed(settings.replayed(), settings.streams(), json, meters);
    }

    @Bean
    HappeningFeed happeningFeed(
            StoreSettings settings,
            HappeningChanges changes,
            AskedHappenings asked,
            JsonMapper json,
            MeterRegistry meters) {
        return new HappeningFeed(changes, asked, settings.streams(), json, meters);
    }

    @Bean
    StreamRoom streamRoom(StoreSettings settings, MeterRegistry meters) {
        return new StreamRoom(settings.streamsPerClient(), meters);
    }

    @Bean
    AlertLimit alertLimit(StoreSettings settings) {
        return new AlertLimit(settings.alerts());
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
