package org.chancery.kit.access.key;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;

/** The keys of the files, read again when it changes: who is taken off it is out within seconds. */
public class ApiKeys implements OpaqueTokenIntrospector {
    private static final Logger log = LoggerFactory.getLogger(ApiKeys.class);

    private final List<KeyFile> files;
    private volatile Map<String, ApiKey> known;
    private String fault = "";

    /** Those of these files. */
    public ApiKeys(List<KeyFile> files) {
        this.files = List.copyOf(files);
        known = read();
    }

    private Map<String, ApiKey> read() {
        var keys = new HashMap<String, ApiKey>();
        files.forEach(file -> keys.putAll(file.read()));
        return Map.copyOf(keys);
    }

    @Override
    public OAuth2AuthenticatedPrincipal introspect(String token) {
        return Optional.ofNullable(known.get(ApiKey.hash(token)))
                .orElseThrow(() -> new BadOpaqueTokenException("no such key"));
    }

    /** A file that is broken, or being replaced, locks nobody out: the keys before stay, and the log says so once. */
    @Scheduled(fixedDelay = 2, initialDelay = 2, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            var now = read();
            if (!now.equals(known)) {
                known = now;
                log.info("The file of keys has changed; it has {} keys now", now.size());
            }
            fault = "";
        } catch (AccessUnclear e) {
            tell(String.valueOf(e.getMessage()));
        }
    }

    private void tell(String reason) {
        if (!reason.equals(fault)) {
            log.error("The changed keys are not used; those before stay valid: {}", reason);
        }
        fault = reason;
    }
}
