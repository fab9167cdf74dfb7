package org.chancery.kit.access;

import org.chancery.kit.access.key.Quota;
import org.chancery.kit.http.HostCheck;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.session.DisableEncodeUrlFilter;

/**
 * What a request passes on its way in where keys or tokens are asked for.
 *
 * @param known who is recognised, and how
 */
record GuardedDoor(HostCheck hosts, AuthenticationManager known, AccessRules rules, ManagementPort management) {
    private static final AccessRefusals REFUSALS = new AccessRefusals();

    /** Without a session, and without tokens against forged requests: {@link HostCheck} and the cookie see to those. */
    SecurityFilterChain chain(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.defaultsDisabled().addHeaderWriter(forTheAskerOnly()))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(REFUSALS).accessDeniedHandler(REFUSALS))
                .addFilterBefore(hosts, DisableEncodeUrlFilter.class)
                .addFilter(recognition())
                .addFilterAfter(new Quota(), BearerTokenAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> rules.apply(management, requests))
                .build();
    }

    /** Whoever keeps an answer must ask again before giving it to somebody else. */
    private static StaticHeadersWriter forTheAskerOnly() {
        return new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    private BearerTokenAuthenticationFilter recognition() {
        var tokens = new BearerTokenAuthenticationConverter();
        tokens.setBearerTokenResolver(new PresentedToken());
        var filter = new BearerTokenAuthenticationFilter(known, tokens);
        filter.setAuthenticationEntryPoint(REFUSALS);
        filter.setAuthenticationFailureHandler(REFUSALS::commence);
        return filter;
    }
}
