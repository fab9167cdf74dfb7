package org.chancery.enrich.engine.leader.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.PhraseTrie;
import org.chancery.enrich.engine.text.PhraseTrie.Match;
import org.chancery.enrich.engine.text.Tokenizer;

/** The people of the knowledge base by their names. */
public final class PersonIndex {
    private final PhraseTrie<Person> fullNames = new PhraseTrie<>();
    private final PhraseTrie<Person> shortNames = new PhraseTrie<>();
    private final Map<String, Set<String>> givenNames = new HashMap<>();

    public PersonIndex(List<Person> people) {
        people.forEach(this::add);
    }

    private void add(Person person) {
        var full = words(person.fullNames());
        for (var name : full) {
            fullNames.add(name, person);
            if (name.size() > 1) {
                givenNames.computeIfAbsent(person.id(), _ -> new HashSet<>()).add(name.getFirst());
            }
        }
        for (var name : words(person.shortNames())) {
            if (!full.contains(name)) {
                shortNames.add(name, person);
            }
        }
    }

    private static Set<List<String>> words(List<String> names) {
        return names.stream().map(Tokenizer::words).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The longest full names that start at the token. */
    public List<Match<Person>> fullNamesAt(FieldText text, int first) {
        return longest(fullNames.matches(text, first), text);
    }

    /** The longest short names that start at the token. */
    public List<Match<Person>> shortNamesAt(FieldText text, int first) {
        return longest(shortNames.matches(text, first), text);
    }

    private static List<Match<Person>> longest(List<Match<Person>> matches, FieldText text) {
        if (matches.isEmpty()) {
            return matches; // as of most words
        }
        int end = matches.stream()
                .filter(match -> NameBoundaries.isNameWord(text, match.end() - 1))
                .mapToInt(Match::end)
                .max()
                .orElse(-1);
        return matches.stream().filter(match -> match.end() == end).toList();
    }

    PhraseTrie<Person> shortNames() {
        return shortNames;
    }

    /** Whether one of the person's full names starts with the (folded) word. */
    boolean hasGivenName(Person person, String given) {
        return givenNames.getOrDefault(person.id(), Set.of()).contains(given);
    }
}
