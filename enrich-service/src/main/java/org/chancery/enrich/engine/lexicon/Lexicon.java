package org.chancery.enrich.engine.lexicon;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the engine knows, read from the seeds and checked.
 *
 * @param hash of the files it was read from, stamped on all that is derived with it
 */
public record Lexicon(
        String hash,
        Language language,
        Map<String, Country> countries,
        Map<String, Organisation> organisations,
        Leaders leaders,
        List<Issue> issues,
        List<EventRule> rules) {
    /**
     * The seeds on the class path, with those of the directory over them.
     *
     * @throws LexiconBroken if a file is wrong, naming file, line, reason and what to do
     */
    public static Lexicon load(Optional<Path> directory) {
        var files = SeedFiles.of(directory);
        var countries = CountrySeeds.read(files);
        var organisations = OrganisationSeeds.read(files, countries);
        return new Lexicon(
                files.hash(),
                LanguageSeeds.read(files),
                countries,
                organisations,
                LeaderSeeds.read(files, countries, organisations),
                IssueSeeds.read(files),
                EventSeeds.read(files));
    }

    public Country country(String id) {
        var country = countries.get(id);
        if (country == null) {
            throw new IllegalArgumentException("unknown country " + id);
        }
        return country;
    }
}
