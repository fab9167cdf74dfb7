package org.chancery.enrich.engine.issue;

import org.chancery.enrich.engine.lexicon.weight.IssueWeights;
import org.chancery.enrich.engine.text.ArticleText;

/** How likely an article is about a topic, by what speaks for it and by how much the article says. */
final class IssueScore {
    private final IssueWeights weights;
    private final double length;

    IssueScore(IssueWeights weights, ArticleText article) {
        this.weights = weights;
        int words = article.title().size() + article.body().size();
        length = Math.max(weights.leastLengthFactor(), Math.pow(words / weights.usualLength(), weights.lengthPower()));
    }

    /** Saturates with repetition: the evidence is worth {@code 1 - exp(-evidence)}, and what that is worth was measured. */
    double of(Evidence evidence) {
        double odds = Math.expm1(evidence.weight() / length / weights.scale());
        return 1 / (1 + Math.exp(-weights.curveLevel()) * Math.pow(odds, -weights.curveSlope()));
    }
}
