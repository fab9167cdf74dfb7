package org.chancery.enrich.engine.lexicon;

import java.util.List;

/** Sentences that must match, and sentences that must pass by; the build reads them all. */
public record Examples(String file, List<Example> matches, List<Example> passesBy) {
    /** A sentence, and where in its file it stands. */
    public record Example(String text, int line) {
        private static Example of(SeedNode node) {
            return new Example(node.text(), node.line());
        }
    }

    static Examples of(SeedNode node) {
        return new Examples(
                node.file(),
                node.list("matches").map(Example::of).toList(),
                node.list("passes-by").map(Example::of).toList());
    }

    /** An example that the engine does not read as it should. */
    public Fault failed(Example example, String expected) {
        return Fault.error(
                file, example.line(), "'%s' %s; mend the terms or the example".formatted(example.text(), expected));
    }
}
