package org.chancery.standalone.lines;

import java.nio.file.Path;

/** An input file cannot be opened. */
public final class InputMissing extends RuntimeException {
    /** A file that cannot be opened, and why, in a few words. */
    public InputMissing(Path file, String reason, Exception cause) {
        super("%s cannot be read: %s.".formatted(file, reason), cause);
    }
}
