package org.chancery.standalone.push.file;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The content of a file, unpacked if it is packed by gzip. What cannot be read is its end, and a fault: what stands before it is pushed all
 * the same.
 */
final class Unpacked extends FilterInputStream {
    private static final int MAGIC = 0x1F8B;

    private @Nullable String fault;

    private Unpacked(InputStream in) {
        super(in);
    }

    static Unpacked of(InputStream file) {
        var in = new BufferedInputStream(file, 1 << 16);
        var unpacked = new Unpacked(in);
        try {
            in.mark(2);
            int magic = in.read() << 8 | in.read();
            in.reset();
            unpacked.in = magic == MAGIC ? new GZIPInputStream(in, 1 << 16) : in;
        } catch (IOException e) {
            unpacked.fail(e);
        }
        return unpacked;
    }

    /** Why not all of it could be read, if so. */
    Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    private int fail(IOException e) {
        fault = "cannot be read further: " + (e.getMessage() == null ? e.toString() : e.getMessage());
        return -1;
    }

    @Override
    public int read() {
        try {
            return fault == null ? in.read() : -1;
        } catch (IOException e) {
            return fail(e);
        }
    }

    @Override
    public int read(byte[] into, int from, int length) {
        try {
            return fault == null ? in.read(into, from, length) : -1;
        } catch (IOException e) {
            return fail(e);
        }
    }
}
