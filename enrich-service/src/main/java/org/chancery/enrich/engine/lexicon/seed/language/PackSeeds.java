package org.chancery.enrich.engine.lexicon.seed.language;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.lexicon.LanguagePack;
import org.chancery.enrich.engine.lexicon.TitlePhrase;
import org.chancery.enrich.engine.lexicon.language.WordEnding;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;
import org.chancery.enrich.engine.text.SentenceWords;
import org.chancery.enrich.engine.text.Tokenizer;

/** Reads the files of one language. */
final class PackSeeds {
    private final List<SeedNode> files;

    private PackSeeds(List<SeedNode> files) {
        this.files = files;
    }

    static LanguagePack read(String code, List<SeedNode> files) {
        files.forEach(
                file -> file.only("irregular", "endings", "sentences", "dates", "lists", "word-endings", "titles"));
        var seeds = new PackSeeds(files);
        return new LanguagePack(
                code,
                InflectionSeeds.read(seeds.the("irregular"), seeds.the("endings")),
                sentences(seeds.the("sentences")),
                DateSeeds.read(seeds.the("dates")),
                ListSeeds.read(seeds.all("lists"), files.getFirst()),
                endings(seeds.the("word-endings")),
                seeds.all("titles").flatMap(PackSeeds::titles).toList());
    }

    /** A part that is in one of the files. */
    private SeedNode the(String part) {
        var found = all(part).toList();
        if (found.isEmpty()) {
            throw ListSeeds.missing(files.getFirst(), "'" + part + "'");
        }
        if (found.size() > 1) {
            var first = found.getFirst().file();
            throw found.getLast().broken("'%s' is in %s already".formatted(part, first));
        }
        return found.getFirst();
    }

    private Stream<SeedNode> all(String part) {
        return files.stream().flatMap(file -> file.get(part).stream());
    }

    private static SentenceWords sentences(SeedNode node) {
        node.only("abbreviations", "openers");
        return new SentenceWords(WordSeeds.read(node, "abbreviations"), WordSeeds.read(node, "openers"));
    }

    private static Map<WordEnding, List<String>> endings(SeedNode node) {
        node.only(Arrays.stream(WordEnding.values()).map(WordEnding::key).toArray(String[]::new));
        var endings = new EnumMap<WordEnding, List<String>>(WordEnding.class);
        for (var ending : WordEnding.values()) {
            endings.put(ending, List.copyOf(WordSeeds.read(node, ending.key())));
        }
        return endings;
    }

    private static Stream<TitlePhrase> titles(SeedNode titles) {
        return titles.items().stream().flatMap(PackSeeds::title);
    }

    private static Stream<TitlePhrase> title(SeedNode title) {
        title.only("role", "official", "country", "words");
        var role = title.constant(Role.class, "role", title.text("role"));
        return title.texts("words").stream()
                .map(words ->
                        new TitlePhrase(Tokenizer.words(words), role, title.flag("official"), title.maybe("country")));
    }
}
