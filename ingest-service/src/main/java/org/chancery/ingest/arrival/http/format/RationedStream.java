package org.chancery.ingest.arrival.http.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives only so many bytes until it is told to go on: an item that takes more is not read to its end. */
final class RationedStream extends FilterInputStream {
    private final int ration;
    private int taken;

    RationedStream(InputStream in, int ration) {
        super(in);
        this.ration = ration;
    }

    /** The ration is used up. */
    static final class Exhausted extends IOException {}

    /** Gives a whole ration again. */
    void renew() {
        taken = 0;
    }

    /** How much of it was taken, which is up to a buffer more or less than what was read of it. */
    int taken() {
        return taken;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (taken >= ration) {
            throw new Exhausted();
        }
        int count = super.read(bytes, from, Math.min(length, ration - taken));
        taken += Math.max(0, count);
        return count;
    }
}
