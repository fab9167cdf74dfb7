package org.chancery.enrich.engine.leader.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.lexicon.Tenure;

/** Who held which office when: the tenures of the knowledge base by person and by place. */
public final class TenureIndex {
    /** News calls somebody president a few days early or late. */
    private static final int TOLERANCE_DAYS = 14;

    private static final Comparator<Tenure> WEIGHTIEST = Comparator.<Tenure, Role>comparing(
                    tenure -> tenure.office().role())
            .thenComparing(Tenure::from, Comparator.reverseOrder());

    private final Set<String> countries;
    private final Map<String, List<Tenure>> byPerson = new HashMap<>();
    private final Map<String, List<Tenure>> byPlace = new HashMap<>();

    public TenureIndex(Lexicon lexicon) {
        countries = lexicon.countries().keySet();
        for (var tenure : lexicon.leaders().tenures()) {
            byPerson.computeIfAbsent(tenure.person().id(), _ -> new ArrayList<>())
                    .add(tenure);
            byPlace.computeIfAbsent(tenure.office().place(), _ -> new ArrayList<>())
                    .add(tenure);
        }
    }

    List<Tenure> of(Person person) {
        return byPerson.getOrDefault(person.id(), List.of());
    }

    /** What the person held on the day, within the tolerance; the office that weighs most first. */
    public List<Tenure> heldOn(Person person, LocalDate day) {
        var exact = weightiest(of(person), tenure -> tenure.holdsOn(day));
        return exact.isEmpty() ? weightiest(of(person), tenure -> holdsAbout(tenure, day)) : exact;
    }

    private static boolean holdsAbout(Tenure tenure, LocalDate day) {
        return tenure.holdsOn(day.plusDays(TOLERANCE_DAYS)) || tenure.holdsOn(day.minusDays(TOLERANCE_DAYS));
    }

    private static List<Tenure> weightiest(List<Tenure> tenures, Predicate<Tenure> kept) {
        return tenures.stream().filter(kept).sorted(WEIGHTIEST).toList();
    }

    /** The office the person left last before the day. */
    Optional<Tenure> lastHeldBefore(Person person, LocalDate day) {
        return of(person).stream()
                .filter(tenure -> !tenure.until().isAfter(day))
                .max(Comparator.comparing(Tenure::until).thenComparing(WEIGHTIEST.reversed()));
    }

    /** The office the person takes next after the day. */
    Optional<Tenure> nextHeldAfter(Person person, LocalDate day) {
        return of(person).stream().filter(tenure -> tenure.from().isAfter(day)).min(Comparator.comparing(Tenure::from));
    }

    /** Who holds an office of that country (or organisation) on the day: by its own title first, else by role. */
    public List<Tenure> holders(String place, List<String> titleWords, Role role, LocalDate day) {
        var current = byPlace.getOrDefault(place, List.of()).stream()
                .filter(tenure -> tenure.holdsOn(day))
                .toList();
        var titled = current.stream()
                .filter(tenure -> tenure.office().isTitled(titleWords))
                .toList();
        return titled.isEmpty() && isPrincipal(role)
                ? weightiest(current, tenure -> tenure.office().hasRole(role))
                : titled;
    }

    /** Of these a country has one, whatever it calls the office. */
    static boolean isPrincipal(Role role) {
        return switch (role) {
            case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, FOREIGN_MINISTER, ORGANISATION_HEAD -> true;
            case MINISTER, OFFICIAL, ENVOY, LEGISLATOR, OPPOSITION, ARMED_GROUP, FORMER -> false;
        };
    }

    public boolean isCountry(String place) {
        return countries.contains(place);
    }
}
