package org.chancery.ingest.arrival.feed.api;

import java.util.Set;
import org.chancery.kit.http.StrictBodies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The bodies of the feed API. */
@Configuration(proxyBeanMethods = false)
class FeedBodies {
    @Bean
    StrictBodies strictFeedBodies(JsonMapper json) {
        return new StrictBodies(json, Set.of(FeedRequest.class, FeedChange.class));
    }
}
