package org.chancery.kit.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Requests at the port for health and metrics alone, if there is one: who reaches it is for the network to say. */
record ManagementPort(Environment environment) implements RequestMatcher {
    @Override
    public boolean matches(HttpServletRequest request) {
        var management = port("local.management.port");
        return management != null
                && management.equals(request.getLocalPort())
                && !management.equals(port("local.server.port"));
    }

    private @Nullable Integer port(String name) {
        return environment.getProperty(name, Integer.class);
    }
}
