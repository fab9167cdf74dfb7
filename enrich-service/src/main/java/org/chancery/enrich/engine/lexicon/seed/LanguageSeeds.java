package org.chancery.enrich.engine.lexicon.seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.lexicon.LanguagePack;
import org.chancery.enrich.engine.lexicon.TitlePhrase;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.lexicon.seed.yaml.LexiconBroken;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedFiles;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;
import org.chancery.enrich.engine.text.Folding;
import org.chancery.enrich.engine.text.Tokenizer;

/** Reads {@code seeds/language}. */
final class LanguageSeeds {
    private static final String[] KNOWN_LISTS =
            Arrays.stream(WordList.values()).map(WordList::key).toArray(String[]::new);

    private final Map<String, List<String>> irregular = new HashMap<>();
    private final Map<WordList, Set<String>> lists = new EnumMap<>(WordList.class);
    private final List<TitlePhrase> titles = new ArrayList<>();

    static LanguagePack read(SeedFiles files) {
        var seeds = new LanguageSeeds();
        files.documents("language").forEach(seeds::add);
        seeds.refuseMissing();
        return new LanguagePack(seeds.irregular, seeds.lists, seeds.titles);
    }

    private void add(SeedNode file) {
        file.only("irregular", "lists", "titles");
        file.get("irregular").ifPresent(this::addIrregular);
        file.get("lists").ifPresent(this::addLists);
        file.list("titles").forEach(this::addTitle);
    }

    private void addIrregular(SeedNode words) {
        for (var base : words.keys()) {
            for (var form : words.texts(base)) {
                irregular.computeIfAbsent(form, _ -> new ArrayList<>()).add(base);
            }
        }
    }

    private void addLists(SeedNode node) {
        node.only(KNOWN_LISTS);
        for (var list : WordList.values()) {
            node.get(list.key()).ifPresent(words -> addWords(list, words));
        }
    }

    private void addWords(WordList list, SeedNode node) {
        var words =
                node.items().stream().map(word -> Folding.fold(word.text())).collect(Collectors.toUnmodifiableSet());
        lists.merge(list, words, LanguageSeeds::together);
    }

    /** A list may go on in another file. */
    private static Set<String> together(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private void refuseMissing() {
        var missing = Arrays.stream(WordList.values())
                .filter(list -> !lists.containsKey(list))
                .map(WordList::key)
                .toList();
        if (!missing.isEmpty()) {
            throw new LexiconBroken("language", 1, "lacks the word lists " + String.join(", ", missing));
        }
    }

    private void addTitle(SeedNode title) {
        title.only("role", "official", "country", "words");
        var role = title.constant(Role.class, "role", title.text("role"));
        for (var words : title.texts("words")) {
            titles.add(new TitlePhrase(Tokenizer.words(words), role, title.flag("official"), title.maybe("country")));
        }
    }
}
