package org.chancery.enrich.engine.lexicon.seed;

import java.util.Map;
import java.util.TreeMap;
import org.chancery.enrich.engine.lexicon.example.Examples;
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
        if (!node.isMapping()) {
            return new Examples.Example(node.text(), node.line(), Map.of());
        }
        node.only("text", "rule", "type", "mode", "status", "source", "target", "scope");
        var expected = new TreeMap<String, String>();
        node.keys().forEach(key -> expected.put(key, node.text(key)));
        expected.remove("text");
        return new Examples.Example(node.text("text"), node.line(), expected);
    }
}
