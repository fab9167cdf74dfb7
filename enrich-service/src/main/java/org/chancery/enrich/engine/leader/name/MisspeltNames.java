package org.chancery.enrich.engine.leader.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Tokenizer;

/** Finds people by their given name and a family name that differs by a letter or two. */
final class MisspeltNames {
    /** Shorter family names differ by one letter from too many others. */
    private static final int MIN_FAMILY_LENGTH = 5;

    /** A person by the last word of the name. */
    private record Bearer(Person person, String family) {}

    private final Map<String, List<Bearer>> byGiven = new HashMap<>();

    MisspeltNames(List<Person> people) {
        for (var person : people) {
            var words = Tokenizer.words(person.name());
            if (words.size() > 1 && words.getLast().length() >= MIN_FAMILY_LENGTH) {
                byGiven.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                        .add(new Bearer(person, words.getLast()));
            }
        }
    }

    /** "President Dilma Roussef", "Kamal Kharazi": who of those with the given name holds the office and is spelt most alike. */
    Optional<Person> person(FieldText text, int first, int end, OfficeNamed office) {
        var family = text.token(end - 1).word();
        if (end - first != 2 || family.length() < MIN_FAMILY_LENGTH) {
            return Optional.empty();
        }
        int tolerated = office.isTitled() ? 2 : 1;
        return byGiven.getOrDefault(text.token(first).word(), List.of()).stream()
                .filter(bearer -> EditDistance.between(bearer.family(), family) <= tolerated)
                .filter(bearer -> office.isHeldBy(bearer.person()))
                .min(Comparator.comparingInt(bearer -> EditDistance.between(bearer.family(), family)))
                .map(Bearer::person);
    }
}
