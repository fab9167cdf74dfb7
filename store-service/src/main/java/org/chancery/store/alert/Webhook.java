package org.chancery.store.alert;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A target that is told of each firing, after Standard Webhooks.
 *
 * @param secret by which messages are signed, {@code whsec_} and Base64
 * @param former the secret before, if this one has replaced it
 * @param goneAt when it has said that it is gone for good, and was told nothing more
 */
public record Webhook(
        URI url,
        String secret,
        @Nullable FormerSecret former,
        @Nullable Instant goneAt) {
    private static final String PREFIX = "whsec_";
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A secret by which messages are signed beside the new one until then. */
    public record FormerSecret(String secret, Instant until) {}

    /** A target with a secret of its own. */
    public static Webhook to(URI url) {
        return new Webhook(url, newSecret(), null, null);
    }

    /** The same secret for another address, where it is not gone. */
    public Webhook movedTo(URI address) {
        return new Webhook(address, secret, former, null);
    }

    /** The same with a new secret; until then the one before is good, too. */
    public Webhook renewed(Instant until) {
        return new Webhook(url, newSecret(), new FormerSecret(secret, until), goneAt);
    }

    /** The keys by which a message of this moment is signed. */
    public List<byte[]> keys(Instant now) {
        return Stream.concat(
                        Stream.of(secret),
                        Stream.ofNullable(former)
                                .filter(before -> now.isBefore(before.until()))
                                .map(FormerSecret::secret))
                .map(Webhook::key)
                .toList();
    }

    private static byte[] key(String secret) {
        return Base64.getDecoder().decode(secret.substring(PREFIX.length()));
    }

    private static String newSecret() {
        var key = new byte[SECRET_BYTES];
        RANDOM.nextBytes(key);
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }
}
