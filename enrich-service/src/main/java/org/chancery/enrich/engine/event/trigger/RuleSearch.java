package org.chancery.enrich.engine.event.trigger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.lexicon.WordPattern;
import org.chancery.enrich.engine.lexicon.WordPattern.Step;
import org.chancery.enrich.engine.text.Folding;
import org.chancery.enrich.engine.text.Lemmatizer;

/** Finds the rules that a word can fire, for whoever edits them. */
public final class RuleSearch {
    private final List<EventRule> rules;
    private final Lemmatizer lemmatizer;

    public RuleSearch(Lexicon lexicon) {
        rules = lexicon.rules();
        lemmatizer = new Lemmatizer(lexicon.language().inflection());
    }

    /**
     * A pattern with the word in it.
     *
     * @param starts whether the word begins it
     */
    public record Hit(EventRule rule, WordPattern pattern, boolean isVerb, boolean starts) {}

    /** The patterns that ask for all of the words, first those that begin with the first; all else in the order of the rules. */
    public List<Hit> of(String words) {
        var asked = Arrays.stream(words.strip().split("\\s+", -1))
                .map(word -> lemmatizer.baseForms(Folding.fold(word.toLowerCase(Locale.ROOT))))
                .toList();
        var hits = new ArrayList<Hit>();
        for (var rule : rules) {
            rule.verbs().forEach(pattern -> hits.add(new Hit(rule, pattern, true, starts(pattern, asked.getFirst()))));
            rule.nouns().forEach(pattern -> hits.add(new Hit(rule, pattern, false, starts(pattern, asked.getFirst()))));
        }
        return hits.stream()
                .filter(hit -> asked.stream().allMatch(bases -> has(hit.pattern().steps().stream(), bases)))
                .sorted(Comparator.comparing(hit -> !hit.starts()))
                .toList();
    }

    private static boolean starts(WordPattern pattern, List<String> bases) {
        return has(pattern.steps().stream().limit(1), bases);
    }

    private static boolean has(Stream<Step> steps, List<String> bases) {
        return steps.anyMatch(
                step -> step instanceof Step.Word word && bases.stream().anyMatch(word.alternatives()::contains));
    }
}
