package org.chancery.enrich.engine.lexicon.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.enrich.engine.lexicon.WordPattern;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;

/** Reads the patterns of event rules, and the families of words that they may name. */
final class PatternSeeds {
    static final String FAMILIES = "events/words.yaml";

    private final Map<String, List<String>> families = new HashMap<>();

    /** Before the first pattern is read. */
    void addFamilies(SeedNode file) {
        file.keys().forEach(name -> families.put(name, file.texts(name)));
    }

    List<WordPattern> read(SeedNode entry, String key) {
        return entry.list(key).map(this::pattern).toList();
    }

    private WordPattern pattern(SeedNode node) {
        try {
            return WordPattern.parse(node.text(), new WordPattern.Place(node.file(), node.line()), families);
        } catch (IllegalArgumentException e) {
            throw node.broken(String.valueOf(e.getMessage()));
        }
    }
}
