package org.chancery.enrich.engine.event.relation;

import java.util.BitSet;
import org.chancery.enrich.engine.event.relation.feature.Features;

/** Adds up the weights of the features of two parties, each once. */
final class FeatureScores implements Features {
    private final WeightTable table;
    private final BitSet added = new BitSet();
    private final double[] sums = new double[RelationModel.NOTHING + 1];

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

    double[] sums() {
        return sums;
    }
}
