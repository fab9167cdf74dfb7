package org.chancery.enrich;

import java.util.Optional;
import org.chancery.enrich.engine.ArticleReader;
import org.chancery.enrich.engine.LiveReader;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The engine, with the seeds that the settings name. */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {
    @Bean
    LiveReader liveReader(EnrichSettings settings, Optional<BuildProperties> build) {
        var version = build.map(BuildProperties::getVersion).orElse("development");
        return new LiveReader(
                settings.seedsDirectory(), lexicon -> new ArticleReader(lexicon, version, settings.issueThreshold()));
    }
}
