package org.chancery.enrich.engine.lexicon.seed;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.enrich.engine.lexicon.annotation.AnnotatedArticle;
import org.chancery.enrich.engine.lexicon.annotation.EventLabel;
import org.chancery.enrich.engine.lexicon.seed.yaml.Faults;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedDates;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedFiles;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;

/** Reads {@code seeds/annotated}. */
final class AnnotationSeeds {
    private final SeedFiles files;
    private final Set<String> parties;
    private final Faults faults;
    private final Set<String> ids = new HashSet<>();

    private AnnotationSeeds(SeedFiles files, Set<String> parties, Faults faults) {
        this.files = files;
        this.parties = parties;
        this.faults = faults;
    }

    /** @param parties ids of the countries and organisations that labels may name */
    static List<AnnotatedArticle> read(SeedFiles files, Set<String> parties, Faults faults) {
        var seeds = new AnnotationSeeds(files, parties, faults);
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
        var day = sample.map(AnnotationSeeds::publication)
                .or(() -> SeedDates.first(entry, "date"))
                .orElseThrow(() -> entry.broken("needs 'date', the day of publication"));
        var id = sample.isPresent() ? entry.text("article") + " of " + day : entry.text("id");
        if (!ids.add(id)) {
            throw entry.broken("article " + id + " is listed twice; keep one entry");
        }
        var title = sample.orElse(entry).maybe("title").orElse("");
        var body = sample.orElse(entry).text("body");
        return new AnnotatedArticle(id, day, title, body, events(entry, new LabelSeeds(parties, title, body)));
    }

    private List<EventLabel> events(SeedNode entry, LabelSeeds labels) {
        return entry.list("events")
                .flatMap(label ->
                        faults.attempt(() -> Optional.of(labels.label(label)), Optional.<EventLabel>empty()).stream())
                .toList();
    }

    /** The edition of that day; the first one if no day is given. */
    private SeedNode sample(SeedNode entry, SeedNode url) {
        var day = entry.maybe("date").map(date -> "\"publishedAt\": \"" + date).orElse("");
        return files.line("articles", "\"" + url.text() + "\"", day)
                .orElseThrow(() -> url.broken("no sample article has this url (and day); see seeds/articles"));
    }

    private static LocalDate publication(SeedNode sample) {
        return SeedDates.first(sample.text("publishedAt").substring(0, "2005-01-09".length()), sample);
    }
}
