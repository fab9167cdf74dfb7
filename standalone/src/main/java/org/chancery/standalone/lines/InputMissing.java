package org.chancery.standalone.lines;

import java.nio.file.Path;

/** An input file cannot be opened. */
public final class InputMissing extends RuntimeException {
    InputMissing(Path file, String reason, Exception cause) {
        super("%s cannot be read: %s.".formatted(file, reason), cause);
    }
}
