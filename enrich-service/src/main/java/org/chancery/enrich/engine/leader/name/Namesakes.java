package org.chancery.enrich.engine.leader.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.enrich.engine.lexicon.Person;

/** The people of one article by the short names that they go by. */
public final class Namesakes {
    /** Among more people of one family name than these nobody can be meant. */
    private static final int MAX_OF_ONE_NAME = 40;

    private final Map<String, List<Person>> byShortName = new HashMap<>();

    public void add(Person person) {
        for (var name : Set.copyOf(person.shortNames())) {
            var namesakes = byShortName.computeIfAbsent(name, _ -> new ArrayList<>());
            if (namesakes.size() < MAX_OF_ONE_NAME) {
                namesakes.add(person);
            }
        }
    }

    /** The people who go by this short name. */
    public List<Person> calledBy(String shortName) {
        return byShortName.getOrDefault(shortName, List.of());
    }
}
