package org.chancery.enrich.engine.lexicon.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.enrich.engine.lexicon.Camp;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedFiles;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedSectors;
import org.chancery.enrich.engine.text.Tokenizer;

/** Reads {@code seeds/camps}. */
final class CampSeeds {
    private final Map<List<String>, String> sectors = new HashMap<>();

    private CampSeeds() {}

    static List<Camp> read(SeedFiles files) {
        var seeds = new CampSeeds();
        return files.documents("camps").stream()
                .flatMap(file -> file.items().stream())
                .map(seeds::camp)
                .toList();
    }

    private Camp camp(SeedNode entry) {
        entry.only("sector", "words", "matches", "passes-by");
        var sector = SeedSectors.maybe(entry).orElseThrow(() -> entry.broken("needs 'sector'"));
        var phrases =
                entry.list("words").flatMap(words -> phrases(words, sector)).toList();
        return new Camp(sector, phrases, ExampleSeeds.read(entry));
    }

    /** "riot|secret police": a bar parts alternatives. */
    private Stream<List<String>> phrases(SeedNode words, String sector) {
        var phrases = List.of(List.<String>of());
        for (var place : words.text().strip().split("\\s+", -1)) {
            phrases = withEach(phrases, List.of(place.split("\\|", -1)));
        }
        phrases.forEach(phrase -> note(words, phrase, sector));
        return phrases.stream();
    }

    private static List<List<String>> withEach(List<List<String>> phrases, List<String> alternatives) {
        var longer = new ArrayList<List<String>>();
        for (var phrase : phrases) {
            for (var word : alternatives) {
                longer.add(Stream.concat(phrase.stream(), Tokenizer.words(word).stream())
                        .toList());
            }
        }
        return longer;
    }

    private void note(SeedNode words, List<String> phrase, String sector) {
        var other = sectors.put(phrase, sector);
        if (other != null) {
            throw words.broken("'%s' is listed twice, under %s and %s; keep one"
                    .formatted(String.join(" ", phrase), other, sector));
        }
    }
}
