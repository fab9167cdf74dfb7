package org.chancery.kit.access;

import static org.chancery.kit.access.key.AccessRole.ANALYST;
import static org.chancery.kit.access.key.AccessRole.PUSH;
import static org.chancery.kit.access.key.AccessRole.READ;

import java.util.Map;
import org.chancery.kit.KitSettings;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** A service of nothing but a door and one answer. It has no stereotype: other services must not find it when they look for parts. */
@EnableScheduling
@EnableAutoConfiguration(exclude = KafkaAutoConfiguration.class)
@EnableConfigurationProperties(KitSettings.class)
@Import(AccessConfiguration.class)
class SmallService {
    static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(SmallService.class)
                .properties(
                        Map.of("spring.config.name", "nothing", "spring.config.import", "classpath:service-kit.yaml"));
    }

    @Bean
    AccessRules rules() {
        return AccessRules.everywhere()
                .open(HttpMethod.GET, "/", "/page/*")
                .needs(PUSH, HttpMethod.POST, "/api/articles")
                .needs(ANALYST, HttpMethod.POST, "/api/happenings/*/splits")
                .needs(READ, HttpMethod.POST, "/api/session")
                .needs(READ, HttpMethod.GET, "/api/**");
    }

    /** Says yes to whoever is let in. */
    @Bean
    RouterFunction<ServerResponse> yes() {
        return RouterFunctions.route(
                RequestPredicates.path("/error").negate(),
                _ -> ServerResponse.ok().body("yes"));
    }
}
