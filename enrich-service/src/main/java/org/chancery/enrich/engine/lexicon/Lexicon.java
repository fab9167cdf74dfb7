package org.chancery.enrich.engine.lexicon;

import java.util.List;
import java.util.Map;
import org.chancery.enrich.engine.lexicon.annotation.AnnotatedArticle;
import org.chancery.enrich.engine.lexicon.weight.Weights;

/**
 * All that the engine knows, read from the seeds and checked.
 *
 * @param hash of the files it was read from, stamped on all that is derived with it
 * @param languages whose texts can be read; the first is assumed for a text whose language is not given
 * @param annotated articles that the second reader learns from, in the first language
 */
public record Lexicon(
        String hash,
        List<LanguagePack> languages,
        Map<String, Country> countries,
        Map<String, Organisation> organisations,
        Leaders leaders,
        List<Issue> issues,
        Ontology ontology,
        List<EventRule> rules,
        List<Camp> camps,
        List<AnnotatedArticle> annotated,
        Weights weights) {
    /** The language of a text of which nothing is said. */
    public LanguagePack language() {
        return languages.getFirst();
    }

    /** The same for texts of one of its languages; from articles in another one nothing can be learnt for it. */
    public Lexicon in(LanguagePack pack) {
        var own = pack.code().equals(language().code()) ? annotated : List.<AnnotatedArticle>of();
        return new Lexicon(
                hash, List.of(pack), countries, organisations, leaders, issues, ontology, rules, camps, own, weights);
    }

    /** The same with nothing for the second reader to learn from: articles are read by the rules alone. */
    public Lexicon withoutAnnotated() {
        return new Lexicon(
                hash, languages, countries, organisations, leaders, issues, ontology, rules, camps, List.of(), weights);
    }

    public Country country(String id) {
        var country = countries.get(id);
        if (country == null) {
            throw new IllegalArgumentException("unknown country " + id);
        }
        return country;
    }
}
