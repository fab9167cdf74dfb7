package org.chancery.enrich.engine.lexicon.seed.annotation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.enrich.engine.lexicon.annotation.AnnotatedArticle;
import org.chancery.enrich.engine.lexicon.annotation.EventLabel;
import org.chancery.enrich.engine.lexicon.seed.annotation.SampleArticles.Edition;
import org.chancery.enrich.engine.lexicon.seed.yaml.Faults;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedDates;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedFiles;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;

/** Reads {@code seeds/annotated}. */
public final class AnnotationSeeds {
    private final SampleArticles samples;
    private final Predicate<String> isParty;
    private final Faults faults;
    private final Set<String> ids = new HashSet<>();

    private AnnotationSeeds(SampleArticles samples, Predicate<String> isParty, Faults faults) {
        this.samples = samples;
        this.isParty = isParty;
        this.faults = faults;
    }

    /**
     * The articles, with the labels that fit them; the rest is noted.
     *
     * @param isParty knows the ids of the countries and organisations that labels may name
     */
    public static List<AnnotatedArticle> read(SeedFiles files, Predicate<String> isParty, Faults faults) {
        var seeds = new AnnotationSeeds(SampleArticles.read(files, faults), isParty, faults);
        return files.documents("annotated", faults).stream()
                .flatMap(file -> file.items().stream())
                .flatMap(entry ->
                        faults
                                .attempt(() -> Optional.of(seeds.article(entry)), Optional.<AnnotatedArticle>empty())
                                .stream())
                .toList();
    }

    private AnnotatedArticle article(SeedNode entry) {
        entry.only("id", "article", "date", "title", "body", "events");
        var sample = entry.get("article").map(url -> sample(entry, url));
        var day = sample.map(Edition::day)
                .or(() -> SeedDates.first(entry, "date"))
                .orElseThrow(() -> entry.broken("needs 'date', the day of publication"));
        var id = sample.isPresent() ? entry.text("article") + " of " + day : entry.text("id");
        if (!ids.add(id)) {
            throw entry.broken("article " + id + " is listed twice; keep one entry");
        }
        var text = sample.map(Edition::text).orElse(entry);
        var title = text.maybe("title").orElse("");
        var body = text.text("body");
        return new AnnotatedArticle(id, day, title, body, events(entry, new LabelSeeds(isParty, title, body)));
    }

    private List<EventLabel> events(SeedNode entry, LabelSeeds labels) {
        return entry.list("events")
                .flatMap(label ->
                        faults.attempt(() -> Optional.of(labels.label(label)), Optional.<EventLabel>empty()).stream())
                .toList();
    }

    private Edition sample(SeedNode entry, SeedNode url) {
        return samples.edition(url.text(), SeedDates.first(entry, "date"))
                .orElseThrow(() -> url.broken("no sample article has this url (and day); see seeds/articles"));
    }
}
