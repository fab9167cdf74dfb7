package org.chancery.enrich.engine.leader.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.text.PhraseTrie;
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
        var seen = new HashSet<List<String>>();
        for (var name : person.fullNames()) {
            var words = Tokenizer.words(name);
            if (seen.add(words)) {
                fullNames.add(words, person);
            }
            if (words.size() > 1) {
                givenNames.computeIfAbsent(person.id(), _ -> new HashSet<>()).add(words.getFirst());
            }
        }
        Set<List<String>> bare = new HashSet<>();
        for (var name : person.shortNames()) {
            var words = Tokenizer.words(name);
            if (bare.add(words) && !seen.contains(words)) {
                shortNames.add(words, person);
            }
        }
    }

    public PhraseTrie<Person> fullNames() {
        return fullNames;
    }

    public PhraseTrie<Person> shortNames() {
        return shortNames;
    }

    /** Whether one of the person's full names starts with the (folded) word. */
    boolean hasGivenName(Person person, String given) {
        return givenNames.getOrDefault(person.id(), Set.of()).contains(given);
    }
}
