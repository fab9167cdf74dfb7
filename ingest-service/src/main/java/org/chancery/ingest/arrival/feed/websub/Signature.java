package org.chancery.ingest.arrival.feed.websub;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The signature of what a hub pushes (WebSub, 7.1): the hub chooses the method. */
final class Signature {
    private static final Map<String, String> METHODS =
            Map.of("sha1", "HmacSHA1", "sha256", "HmacSHA256", "sha384", "HmacSHA384", "sha512", "HmacSHA512");

    private Signature() {}

    /**
     * Whether it is right; a wrong one takes the same time wherever it is wrong.
     *
     * @param header such as {@code sha256=0f1e…}
     */
    static boolean isRight(@Nullable String header, byte[] body, String secret) {
        var parts = header == null ? new String[0] : header.strip().split("=", 2);
        var algorithm = parts.length < 2 ? null : METHODS.get(parts[0].toLowerCase(Locale.ROOT));
        return algorithm != null && MessageDigest.isEqual(bytes(parts[1]), sum(algorithm, body, secret));
    }

    private static byte[] bytes(String hex) {
        try {
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    private static byte[] sum(String algorithm, byte[] body, String secret) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(US_ASCII), algorithm));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot sign", e); // each has these
        }
    }
}
