package org.chancery.enrich.engine.lexicon.seed.annotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.enrich.engine.lexicon.seed.yaml.Faults;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedDates;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedFiles;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;

/** The articles of {@code seeds/articles}, by their url. */
record SampleArticles(Map<String, List<Edition>> byUrl) {
    /** What an article said on a day. */
    record Edition(LocalDate day, SeedNode text) {}

    static SampleArticles read(SeedFiles files, Faults faults) {
        var byUrl = new HashMap<String, List<Edition>>();
        for (var line : files.lines("articles", faults)) {
            faults.attempt(() -> byUrl.computeIfAbsent(line.text("url"), _ -> new ArrayList<>())
                    .add(new Edition(publication(line), line)));
        }
        return new SampleArticles(byUrl);
    }

    private static LocalDate publication(SeedNode line) {
        var moment = line.text("publishedAt");
        return SeedDates.first(moment.substring(0, Math.min(moment.length(), "2005-01-09".length())), line);
    }

    /** The edition of that day; the first one if no day is given. */
    Optional<Edition> edition(String url, Optional<LocalDate> day) {
        return byUrl.getOrDefault(url, List.of()).stream()
                .filter(edition -> day.isEmpty() || day.get().equals(edition.day()))
                .findFirst();
    }
}
