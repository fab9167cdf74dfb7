package org.chancery.standalone.command;

import java.nio.file.Path;

/** An input file cannot be opened. */
final class InputMissing extends RuntimeException {
    InputMissing(Path file, String reason, Exception cause) {
        super("%s cannot be read: %s.".formatted(file, reason), cause);
    }
}
