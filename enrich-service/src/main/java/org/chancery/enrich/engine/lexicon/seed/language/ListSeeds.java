package org.chancery.enrich.engine.lexicon.seed.language;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.lexicon.seed.yaml.LexiconBroken;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;

/** Reads the word lists of a language: each in one of its files, and none missing. */
final class ListSeeds {
    private static final String[] KEYS =
            Arrays.stream(WordList.values()).map(WordList::key).toArray(String[]::new);

    private ListSeeds() {}

    /** @param first file of the pack, where a missing list is reported */
    static Map<WordList, Set<String>> read(Stream<SeedNode> nodes, SeedNode first) {
        var lists = new EnumMap<WordList, Set<String>>(WordList.class);
        nodes.forEach(node -> add(node.only(KEYS), lists));
        var missing = Arrays.stream(WordList.values())
                .filter(list -> !lists.containsKey(list))
                .map(WordList::key)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw missing(first, "the lists " + missing);
        }
        return lists;
    }

    /** What no file of the pack has is reported at the first of them. */
    static LexiconBroken missing(SeedNode first, String what) {
        return new LexiconBroken(first.file(), 1, "neither it nor another file beside it has " + what);
    }

    private static void add(SeedNode node, Map<WordList, Set<String>> lists) {
        for (var list : WordList.values()) {
            node.get(list.key()).ifPresent(words -> {
                if (lists.put(list, WordSeeds.read(words)) != null) {
                    throw words.broken("'%s' is in another file already".formatted(list.key()));
                }
            });
        }
    }
}
