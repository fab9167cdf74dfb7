package org.chancery.enrich.engine.lexicon.seed;

import org.chancery.enrich.engine.lexicon.Examples;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;

/** Reads the example sentences of a topic or rule. */
final class ExampleSeeds {
    private ExampleSeeds() {}

    static Examples read(SeedNode entry) {
        return new Examples(
                entry.file(),
                entry.list("matches").map(ExampleSeeds::example).toList(),
                entry.list("passes-by").map(ExampleSeeds::example).toList());
    }

    private static Examples.Example example(SeedNode node) {
        return new Examples.Example(node.text(), node.line());
    }
}
