package org.chancery.enrich;

import java.util.Optional;
import org.chancery.enrich.engine.ArticleReader;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine, with the seeds that the settings name. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {
    @Bean
    ArticleReader articleReader(EnrichSettings settings, Optional<BuildProperties> build) {
        var version = build.map(BuildProperties::getVersion).orElse("development");
        return new ArticleReader(Lexicon.load(settings.seedsDirectory()), version, settings.issueThreshold());
    }
}
