package org.chancery.enrich.engine.event.relation;

import java.util.ArrayList;
import java.util.List;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.event.relation.feature.DyadFeatures;
import org.chancery.enrich.engine.event.relation.feature.ReadArticle;
import org.chancery.enrich.engine.event.relation.feature.ReadSentence;
import org.chancery.enrich.engine.lexicon.weight.RelationWeights;

/** The second reader: says of all parties in a sentence what the one does to the other, and how likely. */
public final class RelationReader {
    private final DyadFeatures features;
    private final RelationModel model;
    private final WeightTable table;
    private final RelationWeights weights;

    public RelationReader(DyadFeatures features, RelationModel model, RelationWeights weights) {
        this.features = features;
        this.model = model;
        table = new WeightTable(model.weights());
        this.weights = weights;
    }

    /** Of each ordered pair of parties. */
    public List<Opinion> opinions(ReadArticle article, ReadSentence sentence) {
        var dyads = features.describe(article, sentence);
        var scores = new FeatureScores(table);
        var opinions = new ArrayList<Opinion>(dyads.size());
        for (var dyad : dyads) {
            opinions.add(new Opinion(dyad, scores.of(dyad)));
        }
        return opinions;
    }

    /** Whether what a rule reads is told. */
    public boolean keeps(double probability) {
        return probability >= weights.keep();
    }

    /** Whether it is told though no rule reads it, or one that is in doubt itself. */
    public boolean adds(double probability) {
        return probability >= weights.add();
    }

    /** The share of such events that people have confirmed (Platt 1999). */
    public double confidence(double probability) {
        double odds = Math.log(probability / (1 - probability));
        double confirmed = 1 / (1 + Math.exp(-weights.curveLevel() - weights.curveSlope() * odds));
        return Math.round(confirmed * 100) / 100.0;
    }

    /** What speaks for the type and against nothing, and the other way round, the weightiest first. */
    public List<Contribution> contributions(Opinion opinion, EventType type) {
        return model.contributions(opinion.described().features(), type);
    }
}
