package org.chancery.store.alert;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A target that is told of each firing, after Standard Webhooks.
 *
 * @param secret by which messages are signed, {@code whsec_} and Base64
 * @param goneAt when it has said that it is gone for good, and was told nothing more
 */
public record Webhook(URI url, String secret, @Nullable Instant goneAt) {
    private static final String PREFIX = "whsec_";
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A target with a secret of its own. */
    public static Webhook to(URI url) {
        var key = new byte[SECRET_BYTES];
        RANDOM.nextBytes(key);
        return new Webhook(url, PREFIX + Base64.getEncoder().encodeToString(key), null);
    }

    /** The same secret for another address, where it is not gone. */
    public Webhook movedTo(URI address) {
        return new Webhook(address, secret, null);
    }

    /** The key that the secret stands for. */
    public byte[] key() {
        return Base64.getDecoder().decode(secret.substring(PREFIX.length()));
    }
}
