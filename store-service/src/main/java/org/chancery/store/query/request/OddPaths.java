package org.chancery.store.query.request;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Lets the server hand on what may stand in an id: a slash is {@code %2F} in a URL, which it would refuse. */
@Component
class OddPaths implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        var handedOn = EncodedSolidusHandling.PASS_THROUGH.getValue();
        server.addConnectorCustomizers(connector -> {
            connector.setEncodedSolidusHandling(handedOn);
            connector.setEncodedReverseSolidusHandling(handedOn);
        });
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new RefusedPaths()));
    }
}
