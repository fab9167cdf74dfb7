package org.chancery.ingest.unpack;

import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.commons.io.input.ProxyInputStream;

/** A stream as it is unpacked, which ends with {@link TooLarge} when it exceeds a length or a ratio: a bomb is small until then. */
public final class BoundedUnpacking extends ProxyInputStream {
    /** Text of many repetitions packs to a fiftieth. */
    private static final int MAX_RATIO = 100;

    /** Below this length, no ratio does any harm. */
    private static final int HARMLESS = 1024 * 1024;

    /** Of Zstandard, as a power of two: what browsers allow, too (RFC 9659). */
    private static final int MAX_WINDOW = 23;

    private final BoundedInputStream packed;
    private final long longest;
    private long unpacked;

    private BoundedUnpacking(InputStream proxy, BoundedInputStream packed, long longest) {
        super(proxy);
        this.packed = packed;
        this.longest = longest;
    }

    /** The stream exceeds a limit. */
    public static final class TooLarge extends IOException {
        TooLarge(String message) {
            super(message);
        }
    }

    /** The stream is not what it should be. */
    public static final class Damaged extends IOException {
        Damaged(IOException cause) {
            super("cannot be unpacked: " + cause.getMessage(), cause);
        }
    }

    /** A stream that is not packed. */
    public static BoundedUnpacking plain(InputStream bytes, long longest) throws IOException {
        var counted = counted(bytes);
        return new BoundedUnpacking(counted, counted, longest);
    }

    /** A stream that was packed by gzip. */
    public static BoundedUnpacking gzip(InputStream bytes, long longest) throws IOException {
        var counted = counted(bytes);
        try {
            return new BoundedUnpacking(new GZIPInputStream(counted), counted, longest);
        } catch (ZipException | EOFException e) {
            throw new Damaged(e);
        }
    }

    /** A stream that was packed by Zstandard (RFC 8878). */
    public static BoundedUnpacking zstd(InputStream bytes, long longest) throws IOException {
        var counted = counted(bytes);
        return new BoundedUnpacking(new ZstdInputStream(counted).setLongMax(MAX_WINDOW), counted, longest);
    }

    private static BoundedInputStream counted(InputStream bytes) throws IOException {
        return BoundedInputStream.builder().setInputStream(bytes).get();
    }

    @Override
    protected void handleIOException(IOException e) throws IOException {
        boolean isDamage = e instanceof ZipException || e instanceof EOFException || e instanceof ZstdIOException;
        throw isDamage ? new Damaged(e) : e;
    }

    @Override
    protected void afterRead(int count) throws IOException {
        unpacked += Math.max(0, count);
        if (unpacked > longest) {
            throw new TooLarge("more than " + longest + " bytes");
        }
        if (unpacked > HARMLESS && unpacked / MAX_RATIO > packed.getCount()) {
            throw new TooLarge("unpacks to more than " + MAX_RATIO + " times its length");
        }
    }
}
