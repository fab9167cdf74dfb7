package org.chancery.enrich.engine.leader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.contract.Field;
import org.chancery.enrich.engine.lexicon.Gazetteer.Hit;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.text.ArticleText;
import org.chancery.enrich.engine.text.FieldText;

/**
 * Finds the leaders of an article. Full and titled names are read first; they anchor the bare family names and the offices
 * ("the Colombian president") that are read after them.
 */
public final class LeaderTagger {
    /** A country named as often as this is at home in the article. */
    private static final int OFTEN = 3;

    private final Knowledge knowledge;
    private final Titles titles;

    public LeaderTagger(Lexicon lexicon) {
        var index = new PersonIndex(lexicon);
        var language = lexicon.language();
        knowledge = new Knowledge(
                index,
                new Resolver(index),
                new NameGrammar(language),
                new NameWords(language),
                new Spellings(index, lexicon.leaders().people()),
                language);
        titles = new Titles(lexicon);
    }

    /** The leaders of the article, as they stand on the day, in the order of their first mention. */
    public List<Leader> tag(ArticleText article, Map<Field, List<Hit>> hits, LocalDate day) {
        var pages = new ArrayList<Page>();
        var places = new LinkedHashMap<String, Integer>();
        for (var text : article.bodyFirst()) {
            var found = hits.getOrDefault(text.field(), List.of());
            found.forEach(hit -> places.merge(hit.thing().id(), 1, Integer::sum));
            pages.add(page(text, found));
        }
        var cast = new Cast(knowledge.index(), day);
        var setting = new Resolver.Setting(day, places.keySet(), home(places), cast.anchored(), new HashSet<>());
        var fullNames = new FullNameReading(knowledge, cast, setting);
        pages.forEach(fullNames::read);
        var shortNames = new ShortNameReading(knowledge, cast, setting);
        pages.forEach(shortNames::read);
        var offices = new OfficeReading(knowledge, cast, day);
        pages.forEach(offices::read);
        var pronouns = new PronounReading(cast, setting.bystanders());
        pages.forEach(pronouns::read);
        return cast.leaders();
    }

    /** The country that the article names most: whose officials need no adjective. */
    private Optional<String> home(Map<String, Integer> places) {
        return places.entrySet().stream()
                .filter(place -> place.getValue() >= OFTEN && knowledge.index().isCountry(place.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private Page page(FieldText text, List<Hit> hits) {
        var byFirst = new HashMap<Integer, Hit>();
        var byEnd = new HashMap<Integer, Hit>();
        for (var hit : hits) {
            byFirst.put(hit.first(), hit);
            byEnd.put(hit.end(), hit);
        }
        return new Page(text, titles.in(text), byFirst, byEnd);
    }
}
