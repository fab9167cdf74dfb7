package org.chancery.enrich.engine.lexicon;

import java.util.List;

/** Sentences that must match, and sentences that must not; the build reads them all. */
public record Examples(String file, List<Example> matches, List<Example> passesBy) {
    /** A sentence, and its line in the file. */
    public record Example(String text, int line) {}
}
