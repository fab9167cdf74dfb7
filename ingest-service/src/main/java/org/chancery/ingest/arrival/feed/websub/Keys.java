package org.chancery.ingest.arrival.feed.websub;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * What only the hub of one subscription knows.
 *
 * @param token in the address that it pushes to
 * @param secret with which it signs
 */
record Keys(String token, String secret) {
    private static final int BYTES = 32;

    Keys {
        requireNonNull(token, "token");
        requireNonNull(secret, "secret");
    }

    static Keys of(RandomGenerator random) {
        return new Keys(hex(random), hex(random));
    }

    private static String hex(RandomGenerator random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Takes the same time for every wrong one. */
    boolean fits(String given) {
        return MessageDigest.isEqual(token.getBytes(US_ASCII), given.getBytes(US_ASCII));
    }

    @Override
    public String toString() {
        return "Keys[]";
    }
}
