package org.chancery.enrich.engine.event.relation.feature;

import java.util.List;
import org.chancery.enrich.engine.event.syntax.WordClasses;

/** Names everything about two parties in a sentence that may tell what the one does to the other. */
public final class DyadFeatures {
    /** A feature of every two parties: how common each type is. */
    public static final String ALWAYS = "any";

    private final WordClasses wordClasses;
    private final VerbFinder verbs;
    private final StandingFeatures standing;

    public DyadFeatures(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
        verbs = new VerbFinder(wordClasses);
        standing = new StandingFeatures(wordClasses);
    }

    /** Every ordered pair of parties in the sentence, given what the rules read in it. */
    public List<DescribedDyad> describe(ReadSentence sentence) {
        var dyads = Dyads.of(sentence);
        if (dyads.isEmpty()) {
            return List.of();
        }
        var masked = new MaskedSentence(sentence.sentence(), wordClasses, verbs);
        return dyads.stream().map(dyad -> described(masked, dyad, sentence)).toList();
    }

    private DescribedDyad described(MaskedSentence masked, Dyad dyad, ReadSentence sentence) {
        return new DescribedDyad(dyad, features -> {
            features.add(ALWAYS);
            RuleFeatures.add(masked, dyad, sentence.readings(), features);
            standing.add(masked, dyad, features);
            WordFeatures.add(masked, dyad, features);
        });
    }
}
