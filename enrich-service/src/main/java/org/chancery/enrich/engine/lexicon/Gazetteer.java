package org.chancery.enrich.engine.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.enrich.engine.lexicon.NamedThing.Kind;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Folding;
import org.chancery.enrich.engine.text.Inflection;
import org.chancery.enrich.engine.text.PhraseTrie;

/** Finds the names of countries and organisations in a text. */
public final class Gazetteer {
    /** A name in a text, from its first token up to the one before {@code end}. */
    public record Hit(int first, int end, NamedThing thing) {}

    /** A name as it is written in the seeds, with what it stands for and when. */
    private record Entry(String written, NamedThing thing, LocalDate from, LocalDate until) {
        boolean existsOn(LocalDate day) {
            return !day.isBefore(from.equals(LocalDate.MIN) ? from : from.minusYears(1))
                    && (until.equals(LocalDate.MAX) || day.isBefore(until.plusYears(1)));
        }
    }

    /** What is called by its own name and not by its country's. */
    private static final Set<Kind> OWN_LABEL = EnumSet.of(Kind.INSTITUTION, Kind.METONYM, Kind.CITY, Kind.REGION);

    private final PhraseTrie<Entry> names = new PhraseTrie<>();
    private final Inflection inflection;

    public Gazetteer(Lexicon lexicon, Inflection inflection) {
        this.inflection = inflection;
        lexicon.countries().values().forEach(this::add);
        lexicon.organisations().values().forEach(this::add);
    }

    /** The names in a text of that day, the longest at each place, none overlapping. */
    public List<Hit> find(FieldText text, LocalDate day) {
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < text.size(); ) {
            var hit = longest(text, i, day);
            hit.ifPresent(hits::add);
            i = hit.map(Hit::end).orElse(i + 1);
        }
        return hits;
    }

    private Optional<Hit> longest(FieldText text, int first, LocalDate day) {
        if (!text.token(first).isWord()) {
            return Optional.empty();
        }
        Hit best = null;
        for (var match : names.matches(text, first, token -> inflection.bases(token.word()))) {
            var entry = match.value();
            // Of two readings of the same words the one that can act comes first.
            boolean better = best == null
                    || match.end() > best.end()
                    || entry.thing().kind().compareTo(best.thing().kind()) < 0;
            if (better && entry.existsOn(day) && isWritten(text, match)) {
                best = new Hit(match.first(), match.end(), entry.thing());
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isWritten(FieldText text, PhraseTrie.Match<Entry> match) {
        var written = match.value().written();
        if (text.shouted() || written.equals(Folding.fold(written))) {
            return true;
        }
        boolean asWritten = written.length() > 1 && isCaseSensitive(written);
        if (!asWritten) {
            return text.token(match.first()).isCapitalised();
        }
        var surface = text.passage(match.first(), match.end()).text();
        return surface.equals(written) || surface.equals(written + "s");
    }

    private static boolean isCaseSensitive(String written) {
        return written.indexOf(' ') < 0
                && written.length() <= 6
                && written.chars().noneMatch(Character::isLowerCase)
                && written.chars().filter(Character::isUpperCase).count() >= 2;
    }

    private void add(Country country) {
        addAll(country, Kind.COUNTRY, country.names());
        addAll(country, Kind.ADJECTIVE, country.adjectives());
        addAll(country, Kind.PEOPLE, country.people());
        addAll(country, Kind.CAPITAL, country.capitals());
        addAll(country, Kind.METONYM, country.metonyms());
        addAll(country, Kind.CITY, country.cities());
        addAll(country, Kind.REGION, country.regions());
        for (var institution : country.institutions()) {
            add(country, Kind.INSTITUTION, institution.name(), institution.sector());
        }
    }

    private void addAll(Country country, Kind kind, List<String> written) {
        written.forEach(name -> add(country, kind, name, "GOV"));
    }

    private void add(Country country, Kind kind, String written, String sector) {
        boolean ambiguous = country.ambiguous().contains(Folding.fold(written));
        var label = OWN_LABEL.contains(kind) ? written : country.name();
        var thing = new NamedThing(kind, country.id(), label, Optional.of(country.id()), sector, ambiguous);
        names.add(Words.of(written), new Entry(written, thing, country.from(), country.until()));
    }

    private void add(Organisation organisation) {
        organisation.names().forEach(name -> add(organisation, Kind.ORGANISATION, name));
        organisation.people().forEach(name -> add(organisation, Kind.MEMBERS, name));
    }

    private void add(Organisation organisation, Kind kind, String written) {
        var thing = new NamedThing(
                kind,
                organisation.id(),
                organisation.names().getFirst(),
                organisation.country(),
                organisation.sector(),
                false);
        names.add(Words.of(written), new Entry(written, thing, LocalDate.MIN, LocalDate.MAX));
    }
}
