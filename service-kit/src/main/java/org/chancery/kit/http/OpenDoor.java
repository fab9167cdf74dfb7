package org.chancery.kit.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Warns when other machines can reach the service, because there is no access control. */
@Component
class OpenDoor {
    private static final Logger log = LoggerFactory.getLogger(OpenDoor.class);

    private final ServerProperties server;

    OpenDoor(ServerProperties server) {
        this.server = server;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() throws UnknownHostException {
        var address = server.getAddress();
        if (address == null || !address.isLoopbackAddress()) {
            log.warn(
                    "Listening on {}, reachable from other machines, without access control: anyone who can reach it may use all of it",
                    address == null ? InetAddress.getByName("0.0.0.0").getHostAddress() : address.getHostAddress());
        }
    }
}
