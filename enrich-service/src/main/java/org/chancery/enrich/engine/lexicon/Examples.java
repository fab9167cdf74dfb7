package org.chancery.enrich.engine.lexicon;

import java.util.List;

/** Sentences that must match, and sentences that must pass by; the build reads them all. */
public record Examples(String file, List<String> matches, List<String> passesBy) {
    static Examples of(SeedNode node) {
        return new Examples(node.file(), node.texts("matches"), node.texts("passes-by"));
    }
}
