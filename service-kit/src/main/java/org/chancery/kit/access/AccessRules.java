package org.chancery.kit.access;

import jakarta.servlet.DispatcherType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.kit.access.key.AccessRole;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Which requests need which role, on one screen for each service: the first rule that fits counts, and what no rule names is for
 * administrators. Without access control nobody asks.
 */
public final class AccessRules {
    /** What every service has: whether it lives is told to everybody, what it does only to readers. */
    private static final AccessRules EVERYWHERE = new AccessRules(List.of())
            .open(HttpMethod.GET, "/actuator/health/**", "/v3/api-docs/**")
            .open(null, "/error")
            .needs(AccessRole.READ, HttpMethod.GET, "/actuator/**");

    private final List<AccessRule> rules;

    private AccessRules(List<AccessRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules that every service has, to be completed. */
    public static AccessRules everywhere() {
        return EVERYWHERE;
    }

    /** With places that are open to everybody. */
    public AccessRules open(@Nullable HttpMethod method, String... paths) {
        return with(null, method, paths);
    }

    /** With places that need a role; who may get something may also ask for its headers. */
    public AccessRules needs(AccessRole role, HttpMethod method, String... paths) {
        return with(role, method, paths);
    }

    private AccessRules with(@Nullable AccessRole role, @Nullable HttpMethod method, String... paths) {
        var all = new ArrayList<>(rules);
        for (var path : paths) {
            all.add(new AccessRule(method, path, role));
            if (HttpMethod.GET.equals(method)) {
                all.add(new AccessRule(HttpMethod.HEAD, path, role));
            }
        }
        return new AccessRules(all);
    }

    /** Makes Spring Security ask for these roles. Whatever a request leads to inside the service is allowed with it. */
    void apply(
            RequestMatcher open,
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(open).permitAll();
        requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll();
        for (var rule : rules) {
            var place = requests.requestMatchers(PathPatternRequestMatcher.pathPattern(rule.method(), rule.path()));
            if (rule.role() == null) {
                place.permitAll();
            } else {
                place.hasRole(rule.role().toString());
            }
        }
        requests.anyRequest().hasRole(AccessRole.ADMIN.toString());
    }

    /** The role that a request needs, empty if none. */
    Optional<AccessRole> role(HttpMethod method, String path) {
        var fitting = rules.stream().filter(rule -> rule.fits(method, path)).findFirst();
        return fitting.isEmpty()
                ? Optional.of(AccessRole.ADMIN)
                : Optional.ofNullable(fitting.get().role());
    }
}
