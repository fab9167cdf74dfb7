package org.chancery.store.query.answer;

import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Gives answers an ETag, so that who asks again is told that nothing has changed (RFC 9110); streams and exports have none. */
@Configuration(proxyBeanMethods = false)
class EntityTags {
    @Bean
    FilterRegistrationBean<Filter> entityTagFilter() {
        var tags = new ShallowEtagHeaderFilter();
        // A strong one would speak of the bytes, which compression changes, and Tomcat would not compress.
        tags.setWriteWeakETag(true);
        var registration = new FilterRegistrationBean<Filter>(tags);
        registration.addUrlPatterns(
                "/api/v1/happenings/*",
                "/api/v1/events/*",
                "/api/v1/articles/*",
                "/api/v1/leaders/*",
                "/api/v1/issues",
                "/api/v1/outlets",
                "/api/v1/stats/*",
                "/api/v1/graph",
                "/api/v1/compare");
        return registration;
    }
}
