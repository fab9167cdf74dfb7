package org.chancery.standalone.lines;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens the files named on the command line; {@code -} is standard input. */
public final class Inputs {
    private static final Path STANDARD_INPUT = Path.of("-");

    private Inputs() {}

    /**
     * The content of a file.
     *
     * @throws InputMissing if there is no such file
     */
    public static InputStream open(Path file) {
        if (file.equals(STANDARD_INPUT)) {
            return System.in;
        }
        try {
            if (Files.isDirectory(file)) {
                throw new FileSystemException(file.toString(), null, "it is a directory");
            }
            return new BufferedInputStream(Files.newInputStream(file));
        } catch (IOException e) {
            throw new InputMissing(file, reason(e), e);
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such file";
            case AccessDeniedException _ -> "permission denied";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> e.toString();
        };
    }

    /** What it is called in messages. */
    public static String name(Path file) {
        return file.equals(STANDARD_INPUT) ? "standard input" : file.toString();
    }
}
