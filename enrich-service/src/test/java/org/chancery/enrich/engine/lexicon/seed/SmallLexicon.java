package org.chancery.enrich.engine.lexicon.seed;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.TreeMap;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.lexicon.seed.yaml.Faults;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedFiles;

/** The lexicon of the unit tests, {@code small-lexicon}: a few states, people, rules and words that no edit of the seeds changes. */
public final class SmallLexicon {
    public static final Lexicon LEXICON = load();

    private SmallLexicon() {}

    private static Lexicon load() {
        return load(SeedFiles.alone(folder()));
    }

    /** The same with annotated articles, as YAML. */
    public static Lexicon annotated(String articles) {
        var texts = new TreeMap<>(SeedFiles.alone(folder()).texts());
        texts.put("annotated/small.yaml", articles);
        return load(new SeedFiles(texts));
    }

    private static Lexicon load(SeedFiles files) {
        var faults = new Faults(LocalDate.MAX);
        var lexicon = SeedLoader.read(files, faults);
        faults.refuseErrors();
        return lexicon;
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(SmallLexicon.class.getResource("/small-lexicon"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
