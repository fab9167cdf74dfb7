package org.chancery.enrich;

import java.time.Clock;
import java.util.Optional;
import org.chancery.contract.EngineStamp;
import org.chancery.contract.Topics;
import org.chancery.enrich.engine.ArticleReader;
import org.chancery.enrich.engine.ReloadingArticleReader;
import org.chancery.enrich.engine.lexicon.seed.SeedLoader;
import org.chancery.enrich.publish.TransactionNames;
import org.chancery.kit.access.AccessRules;
import org.chancery.kit.deadletter.DeadLetters;
import org.chancery.kit.topic.DeclaredTopics;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultTransactionIdSuffixStrategy;

/** The engine with the seeds that the settings name, the topics and transactions of its answers, and who may ask how it fares. */
@Configuration(proxyBeanMethods = false)
class EnrichConfiguration {
    @Bean
    AccessRules accessRules() {
        return AccessRules.everywhere();
    }

    @Bean
    ReloadingArticleReader liveReader(EnrichSettings settings, Optional<BuildProperties> build) {
        var version = build.map(BuildProperties::getVersion).orElse("development");
        return new ReloadingArticleReader(settings.seedsDirectory(), lexicon -> {
            double usual = lexicon.weights().issues().threshold();
            var changed = settings.seedsDirectory().map(SeedLoader::lastChanged).orElse(null);
            var stamp = new EngineStamp(version, lexicon.hash(), 0, changed);
            return new ArticleReader(lexicon, stamp, settings.issueThresholdOr(usual));
        });
    }

    @Bean
    DeclaredTopics declaredTopics() {
        return DeclaredTopics.of(
                Topics.RAW_ARTICLES,
                Topics.deadLettersOf(Topics.RAW_ARTICLES),
                Topics.ENRICHED_ARTICLES,
                Topics.DIPLOMATIC_EVENTS);
    }

    @Bean
    DeadLetters deadLetters(Clock clock, Optional<BuildProperties> build) {
        return new DeadLetters("enrich", clock, build);
    }

    @Bean
    TransactionNames transactionNames(EnrichSettings settings, KafkaProperties kafka) {
        return new TransactionNames(
                settings.instance(),
                Optional.ofNullable(kafka.getListener().getConcurrency()).orElse(1));
    }

    /**
     * Not by {@code spring.kafka.producer.transaction-id-prefix}: with that, the listener's container opens a transaction before the
     * engine reads, which may take minutes.
     */
    @Bean
    DefaultKafkaProducerFactoryCustomizer transactions(TransactionNames names) {
        return producers -> {
            producers.setTransactionIdPrefix(names.prefix());
            producers.setTransactionIdSuffixStrategy(new DefaultTransactionIdSuffixStrategy(names.count()));
        };
    }
}
