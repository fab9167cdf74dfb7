package org.chancery.kit.access.key;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** A key at the only moment at which it is known itself. */
public record NewKey(String secret, ApiKey key) {
    /** So that scanners for secrets, and people, recognise it. */
    private static final String PREFIX = "chancery_";

    private static final int BYTES = 32;

    /**
     * Makes one.
     *
     * @param quota requests a minute; 0 is any number
     */
    public static NewKey of(String name, Set<AccessRole> roles, int quota) {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        var secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        return new NewKey(secret, new ApiKey(name, roles, ApiKey.hash(secret), quota));
    }
}
