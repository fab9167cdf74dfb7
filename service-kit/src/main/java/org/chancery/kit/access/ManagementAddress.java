package org.chancery.kit.access;

import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.Ordered;

/** A port of its own for health and metrics is at the address of the service; by default it would be at every address of the machine. */
@ManagementContextConfiguration(value = ManagementContextType.CHILD, proxyBeanMethods = false)
record ManagementAddress(ServerProperties server)
        implements WebServerFactoryCustomizer<ConfigurableWebServerFactory>, Ordered {
    @Override
    public void customize(ConfigurableWebServerFactory management) {
        management.setAddress(server.getAddress());
    }

    /** After what would set it back. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
