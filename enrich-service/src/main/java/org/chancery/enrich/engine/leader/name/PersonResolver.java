package org.chancery.enrich.engine.leader.name;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.leader.title.NameContext;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.lexicon.Tenure;
import org.chancery.enrich.engine.lexicon.TitlePhrase;
import org.chancery.enrich.engine.lexicon.weight.NameWeights;

/** Decides which of several people a name means, by title, country, day and what the article has said before. */
public final class PersonResolver {
    /**
     * A candidate with what speaks for it.
     *
     * @param isUnrivalled whether nobody else comes near
     */
    public record Choice(Person person, double score, boolean isUnrivalled) {}

    private final TenureIndex tenures;
    private final NameWeights weights;
    private final Timeliness timeliness;

    public PersonResolver(TenureIndex tenures, NameWeights weights) {
        this.weights = weights;
        this.tenures = tenures;
        timeliness = new Timeliness(tenures, weights);
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
                : Optional.of(new Choice(best, highest, highest - second >= weights.rivalMargin()));
    }

    private double score(Person person, NameContext context, ArticleContext article, Predicate<Person> introduced) {
        double score = timeliness.of(person, article.day());
        if (introduced.test(person)) {
            score += weights.introduced();
        }
        if (context.title().isPresent()) {
            score += titleFits(person, context.title().get(), context.isFormer(), article.day());
        }
        return score + placeFits(person, context.place(), article);
    }

    private double placeFits(Person person, Optional<String> place, ArticleContext article) {
        if (place.isPresent()) {
            return isOf(person, Set.of(place.get())) ? weights.placeFits() : -weights.placeFits();
        }
        return isOf(person, article.places()) ? weights.countryNamed() : 0;
    }

    private double titleFits(Person person, TitlePhrase title, boolean isFormer, LocalDate day) {
        var held = isFormer ? tenures.of(person) : tenures.heldOn(person, day);
        if (held.stream().anyMatch(tenure -> tenure.office().isNamedBy(title))) {
            return weights.titleFits();
        }
        // A title outlives the office: "President Carter" in 1994, "Senator Kerry" in 2005.
        boolean everHeld =
                tenures.of(person).stream().anyMatch(tenure -> tenure.office().isNamedBy(title));
        return everHeld ? weights.titleFits() / 2 : 0;
    }

    boolean isOf(Person person, Set<String> places) {
        return tenures.of(person).stream()
                .map(Tenure::office)
                .anyMatch(office -> office.country().filter(places::contains).isPresent()
                        || office.organisation().filter(places::contains).isPresent());
    }

    /**
     * Whether a bare family name may mean this person although nobody has introduced them: who leads a country named here, or whose name
     * is known wherever countries deal with each other.
     */
    public boolean mayStandBare(Person person, ArticleContext article) {
        boolean isOfPlace = isOf(person, article.places())
                && tenures.heldOn(person, article.day()).stream()
                        .anyMatch(tenure ->
                                TenureIndex.isPrincipal(tenure.office().role()));
        return isOfPlace || !article.places().isEmpty() && leadsGovernment(person, article);
    }

    /** Whether the person holds an office of that title in a place that the article names. */
    public boolean holds(Person person, TitlePhrase title, ArticleContext article) {
        return isOf(person, article.places())
                && tenures.heldOn(person, article.day()).stream()
                        .map(Tenure::office)
                        .anyMatch(office -> !office.collegial() && office.isNamedBy(title));
    }

    /** "the Able administration": the head of the government, or of the state, on that day. */
    public boolean leadsGovernment(Person person, ArticleContext article) {
        return tenures.heldOn(person, article.day()).stream()
                .map(tenure -> tenure.office().role())
                .anyMatch(role -> role == Role.HEAD_OF_STATE || role == Role.HEAD_OF_GOVERNMENT);
    }
}
