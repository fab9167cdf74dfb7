package org.chancery.kit;

import java.time.Clock;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What all services have in common; a service imports this and declares the topics it needs. */
@EnableScheduling
@ComponentScan
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KitSettings.class)
public class ServiceKit {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** For health checks, and for checks of topics. */
    @Bean
    Admin brokerClient(KafkaAdmin kafka) {
        return Admin.create(kafka.getConfigurationProperties());
    }
}
