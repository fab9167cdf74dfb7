package org.chancery.store;

import static org.chancery.kit.access.key.AccessRole.ANALYST;
import static org.chancery.kit.access.key.AccessRole.READ;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import org.chancery.kit.access.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may use the service. */
@Configuration(proxyBeanMethods = false)
class StoreAccess {
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
}
