package org.chancery.ingest.arrival.http.item;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A body with an article on each line that is not blank. */
public final class Lines implements Items {
    private final BoundedLines lines;
    private final ArticleDecoder decoder;
    private int number;

    /** The lines of this body. */
    public Lines(InputStream body, ArticleDecoder decoder) {
        lines = new BoundedLines(body);
        this.decoder = decoder;
    }

    @Override
    public Optional<Item> next() throws IOException {
        var line = lines.next();
        while (line.isPresent() && !lines.isTooLong() && isBlank(line.get())) {
            line = lines.next();
        }
        number = lines.number();
        return line.map(bytes -> new Item(number, bytes.length, lines.isTooLong() ? tooLong() : decoder.decode(bytes)));
    }

    private Submission tooLong() {
        return Submission.Fault.unreadable("line " + number + " has more than " + BoundedLines.MAX_BYTES + " bytes");
    }

    private static boolean isBlank(byte[] line) {
        for (var letter : line) {
            if (letter != ' ' && letter != '\t' && letter != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public int number() {
        return number;
    }
}
