package org.chancery.enrich.engine.leader.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.enrich.engine.lexicon.Person;

/** The people of one article by the short names that they go by. */
public final class Namesakes {
    /** Among more people of one family name than these nobody can be meant. */
    private static final int MAX_OF_ONE_NAME = 40;

    /** Shorter names differ by one letter from too many other words. */
    private static final int MIN_LENGTH = 7;
    /** In an article of more names with one initial than these none is looked for under another spelling. */
    private static final int MAX_OF_ONE_INITIAL = 20;

    private final Map<String, List<Person>> byShortName = new HashMap<>();
    private final Map<Character, SortedSet<String>> slips = new HashMap<>();

    public void add(Person person) {
        Set.copyOf(person.shortNames()).forEach(name -> add(name, person));
    }

    /** Enters a short name as the article spells it. */
    public void add(String shortName, Person person) {
        var namesakes = byShortName.computeIfAbsent(shortName, _ -> new ArrayList<>());
        if (namesakes.size() < MAX_OF_ONE_NAME) {
            namesakes.add(person);
        }
        if (shortName.length() >= MIN_LENGTH) {
            slips.computeIfAbsent(shortName.charAt(0), _ -> new TreeSet<>()).add(shortName);
        }
    }

    /** The people who go by this short name. */
    public List<Person> calledBy(String shortName) {
        return byShortName.getOrDefault(shortName, List.of());
    }

    /** "Zapatro": the people whose short name the word misses by one letter, at neither end. */
    public List<Person> meantBy(String word) {
        var names = word.length() < MIN_LENGTH - 1
                ? Collections.<String>emptySortedSet()
                : slips.getOrDefault(word.charAt(0), Collections.emptySortedSet());
        return names.size() > MAX_OF_ONE_INITIAL
                ? List.of()
                : names.stream()
                        .filter(name -> isSlip(word, name))
                        .flatMap(name -> calledBy(name).stream())
                        .distinct()
                        .toList();
    }

    /** An ending makes another word of a name, not another spelling: "the Clintons", "Gaullist". */
    private static boolean isSlip(String word, String name) {
        return !word.startsWith(name) && !name.startsWith(word) && EditDistance.between(word, name) == 1;
    }
}
