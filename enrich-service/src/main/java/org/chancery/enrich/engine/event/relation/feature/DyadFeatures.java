package org.chancery.enrich.engine.event.relation.feature;

import java.util.List;
import org.chancery.enrich.engine.event.predicate.VerbFinder;
import org.chancery.enrich.engine.event.syntax.WordClasses;

/** Names everything about two parties in a sentence that may tell what the one does to the other. */
public final class DyadFeatures {
    /** A feature of every two parties: how common each type is. */
    public static final String ALWAYS = "any";

    private final WordClasses wordClasses;
    private final VerbFinder verbs;
    private final NounFeatures nouns;

    public DyadFeatures(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
        verbs = new VerbFinder(wordClasses);
        nouns = new NounFeatures(wordClasses, verbs);
    }

    /** Every ordered pair of parties in the sentence, given what the rules read in it and in the rest of its article. */
    public List<DescribedDyad> describe(ReadArticle article, ReadSentence sentence) {
        var dyads = Dyads.of(sentence);
        if (dyads.isEmpty()) {
            return List.of();
        }
        var masked = new MaskedSentence(sentence.sentence(), wordClasses, verbs);
        var around = new ArticleFeatures(article, sentence);
        return dyads.stream()
                .map(dyad -> new DescribedDyad(dyad, features -> {
                    features.add(ALWAYS);
                    RuleFeatures.add(masked, dyad, sentence.readings(), features);
                    StandingFeatures.add(masked, dyad, features);
                    PredicateFeatures.add(sentence, dyad, features);
                    nouns.add(masked, dyad, features);
                    WordFeatures.add(masked, dyad, features);
                    around.add(dyad, features);
                }))
                .toList();
    }
}
