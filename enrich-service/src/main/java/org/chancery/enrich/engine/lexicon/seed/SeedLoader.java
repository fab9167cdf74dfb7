package org.chancery.enrich.engine.lexicon.seed;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.enrich.engine.lexicon.Country;
import org.chancery.enrich.engine.lexicon.Issue;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.lexicon.Ontology;
import org.chancery.enrich.engine.lexicon.Organisation;
import org.chancery.enrich.engine.lexicon.seed.annotation.AnnotationSeeds;
import org.chancery.enrich.engine.lexicon.seed.language.LanguageSeeds;
import org.chancery.enrich.engine.lexicon.seed.leader.LeaderSeeds;
import org.chancery.enrich.engine.lexicon.seed.yaml.Faults;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedFiles;

/** Makes a {@link Lexicon} of the seed files. */
public final class SeedLoader {
    private SeedLoader() {}

    /**
     * The seeds on the class path, with those of the directory over them.
     *
     * @throws LexiconBroken if a file is wrong, naming file, line, reason and what to do
     */
    public static Lexicon load(Optional<Path> directory) {
        var faults = new Faults(LocalDate.MAX);
        var lexicon = read(SeedFiles.of(directory), faults);
        faults.refuseErrors();
        return lexicon;
    }

    /**
     * Another one whenever a file of the directory has changed.
     *
     * @throws LexiconBroken if the directory cannot be read
     */
    public static String fingerprint(Path directory) {
        return SeedFiles.alone(directory).hash();
    }

    /**
     * When a file of the directory was changed last.
     *
     * @throws LexiconBroken if the directory cannot be read
     */
    public static Instant lastChanged(Path directory) {
        return SeedFiles.lastChanged(directory);
    }

    /** What can be read of the files; the rest is noted. */
    static Lexicon read(SeedFiles files, Faults faults) {
        var countries = faults.attempt(() -> CountrySeeds.read(files), Map.<String, Country>of());
        var organisations =
                faults.attempt(() -> OrganisationSeeds.read(files, countries), Map.<String, Organisation>of());
        // of parties that could not be read none is unknown
        Predicate<String> isParty =
                faults.hasErrors() ? _ -> true : id -> countries.containsKey(id) || organisations.containsKey(id);
        var issues = faults.attempt(() -> IssueSeeds.read(files, organisations, faults), List.<Issue>of());
        var ontology = faults.attempt(() -> OntologySeeds.read(files), Ontology.EMPTY);
        return new Lexicon(
                files.hash(),
                faults.attempt(() -> LanguageSeeds.read(files, faults), List.of()),
                countries,
                organisations,
                LeaderSeeds.read(files, countries, organisations, faults),
                issues,
                ontology,
                faults.attempt(() -> EventSeeds.read(files, ontology, faults), List.of()),
                faults.attempt(() -> CampSeeds.read(files), List.of()),
                AnnotationSeeds.read(files, isParty, faults),
                WeightSeeds.read(files));
    }
}
