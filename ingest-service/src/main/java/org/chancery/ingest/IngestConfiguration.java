package org.chancery.ingest;

import static org.chancery.kit.access.key.AccessRole.PUSH;
import static org.chancery.kit.access.key.AccessRole.READ;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.chancery.contract.Topics;
import org.chancery.ingest.account.DoorLedger;
import org.chancery.ingest.arrival.feed.list.FeedTopics;
import org.chancery.ingest.deadletter.mark.HandledTopic;
import org.chancery.ingest.intake.SeenArticles;
import org.chancery.ingest.publish.EmbargoTopic;
import org.chancery.kit.access.AccessRules;
import org.chancery.kit.topic.DeclaredTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ContainerCustomizer;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/** Who may use the service, the topics it writes, its memory, and its dice. */
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {
    /** Feeds and dead letters are changed by administrators, as is whatever is not named. */
    @Bean
    AccessRules accessRules() {
        return AccessRules.everywhere()
                .open(null, "/api/v1/websub/**") // its addresses are secrets, and what is pushed there is signed
                .needs(PUSH, POST, "/api/v1/articles")
                .needs(READ, GET, "/api/**");
    }

    @Bean
    SeenArticles seenArticles(IngestSettings settings, MeterRegistry meters) {
        var seen = new SeenArticles(settings.remembered());
        meters.gauge("chancery.memory.editions", seen, SeenArticles::size);
        meters.gauge("chancery.memory.forgotten", seen, SeenArticles::forgotten);
        return seen;
    }

    @Bean
    DeclaredTopics declaredTopics() {
        var articles = Stream.concat(Stream.of(Topics.RAW_ARTICLES), Topics.ofDeadLetters().stream());
        return DeclaredTopics.of(articles.toArray(String[]::new))
                .withCompacted(
                        FeedTopics.LIST,
                        FeedTopics.STATES,
                        FeedTopics.SUBSCRIPTIONS,
                        FeedTopics.PUSHES,
                        HandledTopic.NAME,
                        EmbargoTopic.NAME,
                        DoorLedger.TOPIC);
    }

    /** Nobody must guess it: it only keeps feeds from being fetched all at once. */
    @Bean
    RandomGenerator randomGenerator() {
        return RandomGenerator.getDefault();
    }

    /** The follower starts before the HTTP server and stops after it, because pending requests wait for what it reads. */
    @Bean
    ContainerCustomizer<Object, Object, ConcurrentMessageListenerContainer<Object, Object>> followerFirst() {
        return container -> container.setPhase(0);
    }
}
