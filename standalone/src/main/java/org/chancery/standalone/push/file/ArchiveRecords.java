package org.chancery.standalone.push.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/** The records of a web archive; behind one that is damaged, it goes on at the next beginning of a record. */
final class ArchiveRecords {
    private static final byte[] BEGINNING = {'W', 'A', 'R', 'C', '/', '1', '.'};

    /** What jwarc takes for the end of a record may be the beginning of the next one. */
    private static final int TRAILER = 4;

    private static final int BUFFER = 8192;

    private final Unpacked file;
    private final ReadableByteChannel channel;
    private ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
    private @Nullable WarcReader reader;

    /**
     * The records from here on.
     *
     * @param in what the file holds, perhaps buffered
     */
    ArchiveRecords(Unpacked file, InputStream in) {
        this.file = file;
        channel = Channels.newChannel(in);
    }

    /**
     * The next one, or empty at the end of the archive, or where it breaks off.
     *
     * @throws IOException if it is damaged
     * @throws IllegalArgumentException if it is damaged
     */
    Optional<WarcRecord> next() throws IOException {
        if (reader == null) {
            reader = new WarcReader(channel, buffer);
        }
        return reader.next();
    }

    /** Whether there is a record behind the damage; if so, it is the next one. */
    boolean skipDamage() throws IOException {
        buffer.position(Math.max(0, buffer.position() - TRAILER));
        reader = null;
        boolean isFound = find();
        if (!isFound && file.resume()) {
            buffer = ByteBuffer.allocate(BUFFER).flip();
            isFound = true;
        }
        return isFound;
    }

    /** Moves to the next line that begins as a record does. */
    private boolean find() throws IOException {
        boolean isLineBegin = true;
        while (hasAtHand(BEGINNING.length)) {
            if (isLineBegin && isBeginning()) {
                return true;
            }
            isLineBegin = buffer.get() == '\n';
        }
        return false;
    }

    private boolean isBeginning() {
        return buffer.slice(buffer.position(), BEGINNING.length).equals(ByteBuffer.wrap(BEGINNING));
    }

    private boolean hasAtHand(int length) throws IOException {
        boolean isEnd = false;
        while (buffer.remaining() < length && !isEnd) {
            buffer.compact();
            isEnd = channel.read(buffer) < 0;
            buffer.flip();
        }
        return buffer.remaining() >= length;
    }
}
