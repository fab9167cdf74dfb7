package org.chancery.ingest;

import org.chancery.contract.Topics;
import org.chancery.ingest.intake.SeenArticles;
import org.chancery.kit.topic.DeclaredTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topic that the service writes, and its memory. */
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {
    @Bean
    SeenArticles seenArticles(IngestSettings settings) {
        return new SeenArticles(settings.remembered());
    }

    @Bean
    DeclaredTopics declaredTopics() {
        return DeclaredTopics.of(Topics.RAW_ARTICLES);
    }
}
