package org.chancery.standalone.push.file;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The content of a file, unpacked if it is packed by gzip. What cannot be read is its end, and a fault: what stands before it is pushed all
 * the same.
 */
final class Unpacked extends FilterInputStream {
    private static final int BUFFER = 1 << 16;

    /** Room for what two members have read ahead. */
    private static final int PUSHBACK = 4 * BUFFER;

    private final PushbackInputStream packed;
    private @Nullable String fault;

    private Unpacked(PushbackInputStream packed) {
        super(packed);
        this.packed = packed;
    }

    static Unpacked of(InputStream file) {
        var unpacked = new Unpacked(new PushbackInputStream(new BufferedInputStream(file, BUFFER), PUSHBACK));
        try {
            if (GzipMembers.isNext(unpacked.packed)) {
                unpacked.in = new GzipMembers(unpacked.packed);
            }
        } catch (IOException e) {
            unpacked.fail(e);
        }
        return unpacked;
    }

    /** After a fault: goes on with the next member of a packed file. False if there is none; then the fault remains. */
    boolean resume() {
        if (fault == null || !(in instanceof GzipMembers broken)) {
            return false;
        }
        try {
            broken.giveBack();
            var next = GzipMembers.next(packed);
            if (next.isPresent()) {
                in = next.get();
                fault = null;
            }
        } catch (IOException e) {
            fail(e);
        }
        return fault == null;
    }

    /** Why not all of it could be read, if so. */
    Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    private int fail(IOException e) {
        fault = "cannot be read further: " + (e.getMessage() == null ? e.toString() : e.getMessage());
        return -1;
    }

    private int checked(int read) throws IOException {
        if (read < 0 && in instanceof GzipMembers members && members.isFollowed()) {
            throw new ZipException("what follows is not packed by gzip");
        }
        return read;
    }

    @Override
    public int read() {
        try {
            return fault == null ? checked(in.read()) : -1;
        } catch (IOException e) {
            return fail(e);
        }
    }

    @Override
    public int read(byte[] into, int from, int length) {
        try {
            return fault == null ? checked(in.read(into, from, length)) : -1;
        } catch (IOException e) {
            return fail(e);
        }
    }
}
