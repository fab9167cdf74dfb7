package org.chancery.enrich.engine.leader;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.chancery.enrich.engine.lexicon.Person;

/** Who is named where in one field, in order: to look around a place takes no walk over all that the article names. */
final class MentionIndex {
    private record Sighting(Person person, int end) {}

    private final NavigableMap<Integer, List<Sighting>> byFirst = new TreeMap<>();
    private final BitSet taken = new BitSet();

    /** Enters words that name or mean the person. */
    void add(Person person, LeaderMention mention) {
        byFirst.computeIfAbsent(mention.first(), _ -> new ArrayList<>(1)).add(new Sighting(person, mention.end()));
        taken.set(mention.first(), mention.end());
    }

    /** Whether a mention stands on the token. */
    boolean isTaken(int token) {
        return taken.get(token);
    }

    /** The people that the tokens from the one up to before the other name. */
    List<Person> within(int from, int to) {
        var people = new LinkedHashMap<String, Person>();
        for (var sightings : byFirst.subMap(from, to).values()) {
            for (var sighting : sightings) {
                if (sighting.end() <= to) {
                    people.put(sighting.person().id(), sighting.person());
                }
            }
        }
        return List.copyOf(people.values());
    }
}
