package org.chancery.enrich.engine.leader.name;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.leader.title.NameContext;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.lexicon.Tenure;
import org.chancery.enrich.engine.lexicon.TitlePhrase;

/** Decides which of several people a name means, by title, country, day and what the article has said before. */
public final class PersonResolver {
    /**
     * A candidate with what speaks for it.
     *
     * @param isUnrivalled whether nobody else comes near
     */
    public record Choice(Person person, double score, boolean isUnrivalled) {}

    private static final double TITLE_FITS = 4;
    private static final double PLACE_FITS = 3;
    private static final double INTRODUCED = 6;
    private static final double IN_OFFICE = 2;
    private static final double LESSER_OFFICE = 0.5;
    private static final double COUNTRY_NAMED = 1;
    private static final double NOT_YET = -1.5;
    /** Who scores less below the best is a rival: a bare name could mean either. */
    private static final double RIVAL_MARGIN = 0.4;

    private final TenureIndex tenures;

    public PersonResolver(TenureIndex tenures) {
        this.tenures = tenures;
    }

    public Optional<Choice> choose(
            List<Person> candidates, NameContext context, ArticleContext article, Predicate<Person> introduced) {
        Person best = null;
        double highest = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (var person : candidates) {
            if (best != null && person.id().equals(best.id())) {
                continue; // no rival of itself
            }
            double score = score(person, context, article, introduced);
            second = Math.max(second, Math.min(score, highest));
            best = score > highest ? person : best;
            highest = Math.max(score, highest);
        }
        return best == null
                ? Optional.empty()
                : Optional.of(new Choice(best, highest, highest - second >= RIVAL_MARGIN));
    }

    private double score(Person person, NameContext context, ArticleContext article, Predicate<Person> introduced) {
        double score = timeliness(person, article.day());
        if (introduced.test(person)) {
            score += INTRODUCED;
        }
        if (context.title().isPresent()) {
            score += titleFits(person, context.title().get(), context.isFormer(), article.day());
        }
        if (context.place().isPresent()) {
            score += isOf(person, Set.of(context.place().get())) ? PLACE_FITS : -PLACE_FITS;
        } else if (isOf(person, article.places())) {
            score += COUNTRY_NAMED;
        }
        return score;
    }

    private double titleFits(Person person, TitlePhrase title, boolean isFormer, LocalDate day) {
        var held = isFormer ? tenures.of(person) : tenures.heldOn(person, day);
        if (held.stream().anyMatch(tenure -> tenure.office().isNamedBy(title))) {
            return TITLE_FITS;
        }
        // A title outlives the office: "President Carter" in 1994, "Senator Kerry" in 2005.
        boolean everHeld =
                tenures.of(person).stream().anyMatch(tenure -> tenure.office().isNamedBy(title));
        return everHeld ? TITLE_FITS / 2 : 0;
    }

    boolean isOf(Person person, Set<String> places) {
        return tenures.of(person).stream()
                .map(Tenure::office)
                .anyMatch(office -> office.country().filter(places::contains).isPresent()
                        || office.organisation().filter(places::contains).isPresent());
    }

    /** 2 in office, falling over twenty years after it; less for lesser offices; below zero before the first one. */
    private double timeliness(Person person, LocalDate day) {
        var held = tenures.heldOn(person, day);
        if (!held.isEmpty()) {
            return TenureIndex.isPrincipal(held.getFirst().office().role()) ? IN_OFFICE : IN_OFFICE - LESSER_OFFICE;
        }
        var last = tenures.lastHeldBefore(person, day);
        if (last.isPresent()) {
            long years = ChronoUnit.YEARS.between(last.get().until(), day);
            return Math.max(0, 1.2 - years * 0.06);
        }
        return tenures.nextHeldAfter(person, day)
                .map(next -> ChronoUnit.YEARS.between(day, next.from()) < 3 ? 0.2 : NOT_YET)
                .orElse(0.0);
    }

    /** Whether a bare family name may mean this person although nobody has introduced them: who leads a country named here. */
    public boolean mayStandBare(Person person, ArticleContext article) {
        return tenures.heldOn(person, article.day()).stream()
                .filter(tenure -> TenureIndex.isPrincipal(tenure.office().role()))
                .anyMatch(tenure -> isOf(person, article.places()));
    }

    /** "the Able administration": the head of the government, or of the state, on that day. */
    public boolean leadsGovernment(Person person, ArticleContext article) {
        return tenures.heldOn(person, article.day()).stream()
                .map(tenure -> tenure.office().role())
                .anyMatch(role -> role == Role.HEAD_OF_STATE || role == Role.HEAD_OF_GOVERNMENT);
    }
}
