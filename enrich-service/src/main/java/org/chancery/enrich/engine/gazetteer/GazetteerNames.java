package org.chancery.enrich.engine.gazetteer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.enrich.engine.gazetteer.GazetteerEntry.Kind;
import org.chancery.enrich.engine.lexicon.Country;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.lexicon.Organisation;
import org.chancery.enrich.engine.text.Folding;
import org.chancery.enrich.engine.text.PhraseTrie;
import org.chancery.enrich.engine.text.Tokenizer;

/** Gathers the names of the lexicon's countries and organisations. */
final class GazetteerNames {
    /** What is called by its own name and not by its country's. */
    private static final Set<Kind> OWN_LABEL = EnumSet.of(Kind.INSTITUTION, Kind.METONYM, Kind.CITY, Kind.REGION);

    private final PhraseTrie<WrittenName> names = new PhraseTrie<>();

    private GazetteerNames() {}

    static PhraseTrie<WrittenName> of(Lexicon lexicon) {
        var gathered = new GazetteerNames();
        lexicon.countries().values().forEach(gathered::add);
        lexicon.organisations().values().forEach(gathered::add);
        return gathered.names;
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
        names.add(Tokenizer.words(written), new WrittenName(written, entry, country.from(), country.until()));
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
        names.add(Tokenizer.words(written), new WrittenName(written, entry, organisation.from(), organisation.until()));
    }
}
