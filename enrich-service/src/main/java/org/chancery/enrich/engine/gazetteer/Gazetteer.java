package org.chancery.enrich.engine.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.enrich.engine.gazetteer.GazetteerEntry.Kind;
import org.chancery.enrich.engine.lexicon.Country;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.lexicon.Organisation;
import org.chancery.enrich.engine.text.ArticleText;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Folding;
import org.chancery.enrich.engine.text.Lemmatizer;
import org.chancery.enrich.engine.text.PhraseTrie;
import org.chancery.enrich.engine.text.Tokenizer;

/** Finds the names of countries and organisations in a text. */
public final class Gazetteer {
    /** A name as it is written in the seeds, with what it stands for and when. */
    private record Name(String written, GazetteerEntry entry, LocalDate from, LocalDate until) {
        boolean existsOn(LocalDate day) {
            return !day.isBefore(from.equals(LocalDate.MIN) ? from : from.minusYears(1))
                    && (until.equals(LocalDate.MAX) || day.isBefore(until.plusYears(1)));
        }
    }

    /** What is called by its own name and not by its country's. */
    private static final Set<Kind> OWN_LABEL = EnumSet.of(Kind.INSTITUTION, Kind.METONYM, Kind.CITY, Kind.REGION);

    private final PhraseTrie<Name> names = new PhraseTrie<>();
    private final Lemmatizer lemmatizer;

    public Gazetteer(Lexicon lexicon, Lemmatizer lemmatizer) {
        this.lemmatizer = lemmatizer;
        lexicon.countries().values().forEach(this::add);
        lexicon.organisations().values().forEach(this::add);
    }

    /** The article with the names that it holds. */
    public NamedArticle read(String id, ArticleText text, LocalDate day) {
        var found = text.inOrder().stream().collect(Collectors.toMap(FieldText::field, field -> find(field, day)));
        return new NamedArticle(id, text, day, found);
    }

    /** The names in a text of that day, the longest at each place, none overlapping. */
    private List<NameMatch> find(FieldText text, LocalDate day) {
        var matches = new ArrayList<NameMatch>();
        for (int i = 0; i < text.size(); ) {
            var match = longest(text, i, day);
            match.ifPresent(matches::add);
            i = match.map(NameMatch::end).orElse(i + 1);
        }
        return matches;
    }

    private Optional<NameMatch> longest(FieldText text, int first, LocalDate day) {
        if (!text.token(first).isWord()) {
            return Optional.empty();
        }
        NameMatch best = null;
        for (var match : names.matches(text, first, token -> lemmatizer.baseForms(token.word()))) {
            var name = match.value();
            // Of two readings of the same words the one that can act comes first.
            boolean better = best == null
                    || match.end() > best.end()
                    || name.entry().kind().compareTo(best.entry().kind()) < 0;
            if (better && name.existsOn(day) && isWritten(text, match)) {
                best = new NameMatch(match.first(), match.end(), name.entry());
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isWritten(FieldText text, PhraseTrie.Match<Name> match) {
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
        var entry = new GazetteerEntry(kind, country.id(), label, Optional.of(country.id()), sector, ambiguous);
        names.add(Tokenizer.words(written), new Name(written, entry, country.from(), country.until()));
    }

    private void add(Organisation organisation) {
        organisation.names().forEach(name -> add(organisation, Kind.ORGANISATION, name));
        organisation.people().forEach(name -> add(organisation, Kind.MEMBERS, name));
    }

    private void add(Organisation organisation, Kind kind, String written) {
        var entry = new GazetteerEntry(
                kind,
                organisation.id(),
                organisation.names().getFirst(),
                organisation.country(),
                organisation.sector(),
                false);
        names.add(Tokenizer.words(written), new Name(written, entry, LocalDate.MIN, LocalDate.MAX));
    }
}
