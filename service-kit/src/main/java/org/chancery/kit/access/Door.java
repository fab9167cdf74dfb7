package org.chancery.kit.access;

import java.net.InetAddress;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.chancery.kit.access.key.AccessUnclear;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;

/**
 * Whether whoever asks must show a key or token.
 *
 * @param isGuarded whether there is anything to recognise them by
 * @param isOpen whether somebody has said that other machines need none
 */
record Door(boolean isGuarded, boolean isOpen) {
    private static final Logger log = LoggerFactory.getLogger(Door.class);

    /** Checks that tokens of strangers, and those made for others, do not count. */
    static void mustBeClear(OAuth2ResourceServerProperties.Jwt tokens) {
        if (StringUtils.isBlank(tokens.getIssuerUri()) || tokens.getAudiences().isEmpty()) {
            throw new AccessUnclear(
                    "It is not clear whose tokens count, and which are for this service: set both CHANCERY_OIDC_ISSUER and CHANCERY_OIDC_AUDIENCE.");
        }
    }

    /**
     * Checks that other machines cannot reach what nobody guards.
     *
     * @param address null is every address of this machine
     */
    void mustSuit(@Nullable InetAddress address) {
        if (isGuarded || (address != null && address.isLoopbackAddress())) {
            return;
        }
        var where =
                Optional.ofNullable(address).map(InetAddress::getHostAddress).orElse("every address");
        if (!isOpen) {
            throw new AccessUnclear(
                    "The service would listen on %s, where other machines reach it, without access control: set CHANCERY_KEYS_FILE to a file of keys (./chancery keys new makes it) or CHANCERY_OIDC_ISSUER to an identity provider, or set CHANCERY_OPEN=yes if something else keeps strangers out."
                            .formatted(where));
        }
        log.warn("Listening on {} without access control (CHANCERY_OPEN): whoever reaches it may use all of it", where);
    }
}
