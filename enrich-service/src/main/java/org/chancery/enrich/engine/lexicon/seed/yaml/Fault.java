package org.chancery.enrich.engine.lexicon.seed.yaml;

/**
 * Something wrong with the seeds.
 *
 * @param reason what is wrong, and after a semicolon what to do
 */
public record Fault(Severity severity, String file, int line, String reason) implements Comparable<Fault> {
    /** Whether the seeds can be used all the same. */
    public enum Severity {
        /** They cannot. */
        ERROR,
        /** They can, but somebody should look at it. */
        WARNING
    }

    public static Fault error(String file, int line, String reason) {
        return new Fault(Severity.ERROR, file, line, reason);
    }

    public static Fault warning(String file, int line, String reason) {
        return new Fault(Severity.WARNING, file, line, reason);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Fault other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return "%s:%d: %s".formatted(file, line, reason);
    }
}
