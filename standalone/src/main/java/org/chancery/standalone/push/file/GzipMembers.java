package org.chancery.standalone.push.file;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The content of the members of a gzip file, one after the other; what it has read ahead can be given back. */
final class GzipMembers extends GZIPInputStream {
    private static final int BUFFER = 1 << 16;
    private static final int TRAILER = 8;

    /** How each member begins: deflate is the only method there is. */
    private static final byte[] MAGIC = {0x1f, (byte) 0x8b, 8};

    private final PushbackInputStream packed;

    GzipMembers(PushbackInputStream packed) throws IOException {
        super(packed, BUFFER);
        this.packed = packed;
    }

    /** Whether a member begins here. */
    static boolean isNext(PushbackInputStream packed) throws IOException {
        var bytes = packed.readNBytes(MAGIC.length);
        packed.unread(bytes);
        return Arrays.equals(bytes, MAGIC);
    }

    /** The next ones, wherever they begin; what looks like the beginning of a member may be none. */
    static Optional<GzipMembers> next(PushbackInputStream packed) throws IOException {
        while (isFound(packed)) {
            var members = opened(packed);
            if (members.isPresent()) {
                return members;
            }
        }
        return Optional.empty();
    }

    private static boolean isFound(PushbackInputStream packed) throws IOException {
        while (!isNext(packed)) {
            if (packed.read() < 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<GzipMembers> opened(PushbackInputStream packed) throws IOException {
        try {
            return Optional.of(new GzipMembers(packed));
        } catch (ZipException _) {
            return Optional.empty();
        }
    }

    /** At the end of the last member: whether something follows that is none, and no filling either. */
    boolean isFollowed() throws IOException {
        for (int n = len - inf.getRemaining() + TRAILER; n < len; n++) {
            if (buf[n] != 0) {
                return true;
            }
        }
        return packed.available() > 0;
    }

    /** What was read of a damaged member stands in the file again, as far as it is at hand: if it was cut off, the next one was read as a part of it. */
    void giveBack() throws IOException {
        int ahead = len - inf.getRemaining();
        int from = inf.finished() ? ahead : (int) Math.max(0, ahead - inf.getBytesRead());
        packed.unread(buf, from, len - from);
        inf.reset();
    }
}
