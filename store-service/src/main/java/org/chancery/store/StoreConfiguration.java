package org.chancery.store;

import static org.chancery.kit.access.key.AccessRole.ANALYST;
import static org.chancery.kit.access.key.AccessRole.READ;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Optional;
import org.chancery.contract.Topics;
import org.chancery.kit.access.AccessRules;
import org.chancery.kit.deadletter.DeadLetters;
import org.chancery.kit.topic.DeclaredTopics;
import org.chancery.store.database.retention.RetentionPeriod;
import org.chancery.store.database.stream.HappeningChanges;
import org.chancery.store.live.LiveFeed;
import org.chancery.store.query.alert.AlertLimit;
import org.chancery.store.query.happening.HappeningFeed;
import org.chancery.store.stream.StreamRoom;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Who may use the service, the topics that it reads and writes, and the feeds of events and happenings. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    /** The page itself says nothing; what it shows needs a key. */
    @Bean
    AccessRules accessRules() {
        return AccessRules.everywhere()
                .open(
                        GET,
                        "/",
                        "/index.html",
                        "/icon.svg",
                        "/*.js",
                        "/*/*.js",
                        "/issues/*.yaml",
                        "/map/*.json",
                        "/rules/*.yaml",
                        "/style/*.css",
                        "/tenures/*.yaml",
                        "/webjars/**")
                .needs(ANALYST, POST, "/api/v1/happenings/*/splits")
                .needs(READ, GET, "/api/v1/alerts/*/feed")
                .needs(ANALYST, GET, "/api/v1/alerts/**")
                .needs(ANALYST, POST, "/api/v1/alerts/**")
                .needs(ANALYST, PUT, "/api/v1/alerts/**")
                .needs(ANALYST, DELETE, "/api/v1/alerts/**")
                .needs(ANALYST, POST, "/api/v1/notes")
                .needs(ANALYST, DELETE, "/api/v1/notes/*")
                .needs(READ, POST, "/api/v1/session")
                .open(DELETE, "/api/v1/session")
                .needs(READ, GET, "/api/**");
    }

    @Bean
    LiveFeed liveFeed(StoreSettings settings, JsonMapper json, MeterRegistry meters) {
        return new LiveFeed(settings.replayed(), settings.streams(), json, meters);
    }

    @Bean
    HappeningFeed happeningFeed(
            StoreSettings settings, HappeningChanges changes, JsonMapper json, MeterRegistry meters) {
        return new HappeningFeed(changes, settings.streams(), json, meters);
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
