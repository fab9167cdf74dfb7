package org.chancery.enrich.engine.event.relation;

import java.util.BitSet;
import org.chancery.enrich.engine.event.relation.feature.DescribedDyad;
import org.chancery.enrich.engine.event.relation.feature.Features;

/** Adds up the weights of the features of two parties, each once, and of one pair after the other. */
final class FeatureScores implements Features {
    private final WeightTable table;
    private final BitSet added = new BitSet();
    private double[] sums = new double[RelationModel.NOTHING + 1];

    FeatureScores(WeightTable table) {
        this.table = table;
    }

    @Override
    public void add(String... parts) {
        int row = table.row(parts);
        if (row >= 0 && !added.get(row)) {
            added.set(row);
            table.addTo(sums, row);
        }
    }

    /** Of the two, in the order of the outcomes. */
    double[] of(DescribedDyad dyad) {
        added.clear();
        sums = new double[RelationModel.NOTHING + 1];
        dyad.description().accept(this);
        return sums;
    }

    double[] sums() {
        return sums;
    }
}
