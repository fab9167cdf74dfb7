package org.chancery.kit.access;

import java.util.Optional;
import org.chancery.kit.KitSettings;
import org.chancery.kit.access.key.AccessRole;
import org.chancery.kit.access.key.ApiKeys;
import org.chancery.kit.http.HostCheck;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.OpaqueTokenAuthenticationProvider;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** Puts the door together: a guarded one where keys or an identity provider are configured, otherwise an open one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class AccessConfiguration {
    @Bean
    Door door(
            AccessSettings settings,
            ServerProperties server,
            Optional<JwtDecoder> tokens,
            OAuth2ResourceServerProperties provider) {
        tokens.ifPresent(_ -> Door.mustBeClear(provider.getJwt()));
        var door = new Door(!settings.keyFiles().isEmpty() || tokens.isPresent(), settings.open());
        door.mustSuit(server.getAddress());
        return door;
    }

    @Bean
    ApiKeys apiKeys(AccessSettings settings) {
        return new ApiKeys(settings.keyFiles());
    }

    /** First the file of keys is asked, then the identity provider. */
    @Bean
    AuthenticationManager whoAsks(
            ApiKeys keys, Optional<JwtDecoder> tokens, Optional<JwtAuthenticationConverter> converter) {
        var byKey = new OpaqueTokenAuthenticationProvider(keys);
        if (tokens.isEmpty()) {
            return new ProviderManager(byKey);
        }
        var byToken = new JwtAuthenticationProvider(patient(tokens.get()));
        converter.ifPresent(byToken::setJwtAuthenticationConverter);
        return new ProviderManager(byKey, byToken);
    }

    /** A provider that could not be found yet is one that does not answer, and is looked for again. */
    private static JwtDecoder patient(JwtDecoder decoder) {
        return token -> {
            try {
                return decoder.decode(token);
            } catch (JwtDecoderInitializationException e) {
                throw new JwtException("the identity provider does not answer", e);
            }
        };
    }

    @Bean
    RoleHierarchy roleHierarchy() {
        return AccessRole.hierarchy();
    }

    /** An open door only looks at the host and the origin. */
    @Bean
    SecurityFilterChain requests(
            Door door, KitSettings kit, ObjectProvider<GuardedDoor> guarded, ObjectProvider<HttpSecurity> http) {
        return door.isGuarded()
                ? guarded.getObject().chain(http.getObject())
                : new DefaultSecurityFilterChain(AnyRequestMatcher.INSTANCE, new HostCheck(kit));
    }

    @Bean
    GuardedDoor guardedDoor(KitSettings kit, AuthenticationManager known, AccessRules rules, Environment environment) {
        return new GuardedDoor(new HostCheck(kit), known, rules, new ManagementPort(environment));
    }

    @Bean
    HttpFirewall anyPath() {
        return new AnyPath();
    }

    /** The metrics of requests count refusals already. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }
}
