package org.chancery.ingest.arrival.http.once;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A body of which a fingerprint is taken while it is read. */
final class SeenBody extends DigestInputStream {
    SeenBody(InputStream body, String kind) {
        super(body, digest(kind));
    }

    private static MessageDigest digest(String kind) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((kind + "\n").getBytes(UTF_8));
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    boolean isAtEnd() throws IOException {
        return read() < 0;
    }

    void skipToEnd() throws IOException {
        transferTo(OutputStream.nullOutputStream());
    }

    /** Of what was read; to be asked once. */
    String fingerprint() {
        return HexFormat.of().formatHex(getMessageDigest().digest());
    }
}
