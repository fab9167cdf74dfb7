package org.chancery.enrich.engine.leader.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.lexicon.Office;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.lexicon.Tenure;
import org.chancery.enrich.engine.text.PhraseTrie;
import org.chancery.enrich.engine.text.Tokenizer;

/** The people of the knowledge base, by their names and by their offices. */
public final class PersonIndex {
    /** News calls somebody president a few days early or late. */
    private static final int TOLERANCE_DAYS = 14;

    private final PhraseTrie<Person> fullNames = new PhraseTrie<>();
    private final PhraseTrie<Person> shortNames = new PhraseTrie<>();
    private final Map<String, Set<String>> givenNames = new HashMap<>();
    private final Set<String> countries;
    private final Map<String, List<Tenure>> byPerson = new HashMap<>();
    private final Map<String, List<Tenure>> byCountry = new HashMap<>();

    public PersonIndex(Lexicon lexicon) {
        countries = lexicon.countries().keySet();
        for (var person : lexicon.leaders().people()) {
            add(person);
        }
        for (var tenure : lexicon.leaders().tenures()) {
            byPerson.computeIfAbsent(tenure.person().id(), _ -> new ArrayList<>())
                    .add(tenure);
            var place = tenure.office()
                    .country()
                    .or(() -> tenure.office().organisation())
                    .orElseThrow();
            byCountry.computeIfAbsent(place, _ -> new ArrayList<>()).add(tenure);
        }
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

    List<Tenure> tenures(Person person) {
        return byPerson.getOrDefault(person.id(), List.of());
    }

    /** What the person held on the day, within the tolerance; the office that weighs most first. */
    public List<Tenure> heldOn(Person person, LocalDate day) {
        var exact = tenures(person).stream()
                .filter(tenure -> tenure.holdsOn(day))
                .sorted(weightiest())
                .toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        return tenures(person).stream()
                .filter(tenure ->
                        tenure.holdsOn(day.plusDays(TOLERANCE_DAYS)) || tenure.holdsOn(day.minusDays(TOLERANCE_DAYS)))
                .sorted(weightiest())
                .toList();
    }

    /** The office the person left last before the day. */
    Optional<Tenure> lastHeldBefore(Person person, LocalDate day) {
        return tenures(person).stream()
                .filter(tenure -> !tenure.until().isAfter(day))
                .max(Comparator.comparing(Tenure::until)
                        .thenComparing(weightiest().reversed()));
    }

    /** The office the person takes next after the day. */
    Optional<Tenure> nextHeldAfter(Person person, LocalDate day) {
        return tenures(person).stream()
                .filter(tenure -> tenure.from().isAfter(day))
                .min(Comparator.comparing(Tenure::from));
    }

    /** Who holds an office of that country (or organisation) on the day: by its own title first, else by role. */
    public List<Tenure> holders(String place, List<String> titleWords, Role role, LocalDate day) {
        var current = byCountry.getOrDefault(place, List.of()).stream()
                .filter(tenure -> tenure.holdsOn(day))
                .toList();
        var titled = current.stream()
                .filter(tenure -> isTitled(tenure.office(), titleWords))
                .toList();
        if (!titled.isEmpty() || !isUnique(role)) {
            return titled;
        }
        return current.stream()
                .filter(tenure -> fits(tenure.office(), role))
                .sorted(weightiest())
                .toList();
    }

    /** Of these a country has one, whatever it calls the office. */
    private static boolean isUnique(Role role) {
        return switch (role) {
            case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, FOREIGN_MINISTER, ORGANISATION_HEAD -> true;
            case MINISTER, OFFICIAL, ENVOY, LEGISLATOR, OPPOSITION, ARMED_GROUP, FORMER -> false;
        };
    }

    static boolean isTitled(Office office, List<String> titleWords) {
        return office.phrases().contains(titleWords);
    }

    public boolean isCountry(String place) {
        return countries.contains(place);
    }

    static boolean fits(Office office, Role role) {
        return office.role() == role || role == Role.HEAD_OF_GOVERNMENT && office.headsGovernment();
    }

    private static Comparator<Tenure> weightiest() {
        return Comparator.<Tenure, Role>comparing(tenure -> tenure.office().role())
                .thenComparing(Tenure::from, Comparator.reverseOrder());
    }
}
