package org.chancery.store.query.alert;

import java.util.Set;
import org.chancery.kit.http.StrictBodies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The bodies of the alert API: a filter that is misspelt would otherwise match everything. */
@Configuration(proxyBeanMethods = false)
class AlertBodies {
    @Bean
    StrictBodies strictAlertBodies(JsonMapper json) {
        return new StrictBodies(json, Set.of(AlertRequest.class));
    }
}
