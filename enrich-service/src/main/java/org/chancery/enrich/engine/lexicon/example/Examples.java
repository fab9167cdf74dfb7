package org.chancery.enrich.engine.lexicon.example;

import java.util.List;
import java.util.Map;

/** Sentences that must match, and sentences that must not; the build reads them all. */
public record Examples(String file, List<Example> matches, List<Example> passesBy) {
    /**
     * A sentence, and its line in the file.
     *
     * @param expected what must be read in it beyond the topic or type: {@code rule}, {@code status}, ...
     */
    public record Example(String text, int line, Map<String, String> expected) {}
}
