package org.chancery.enrich.engine.lexicon.seed.language;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;
import org.chancery.enrich.engine.text.Folding;

/** Reads lists of words, folded like those of texts. */
final class WordSeeds {
    private WordSeeds() {}

    /** The words under a key that must be there. */
    static Set<String> read(SeedNode node, String key) {
        return read(node.get(key).orElseThrow(() -> node.broken("needs '" + key + "'")));
    }

    static Set<String> read(SeedNode list) {
        var words = new LinkedHashSet<String>();
        list.items().forEach(word -> words.add(Folding.fold(word.text())));
        return Collections.unmodifiableSet(words);
    }
}
