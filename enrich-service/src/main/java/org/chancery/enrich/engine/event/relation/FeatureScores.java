package org.chancery.enrich.engine.event.relation;

import org.chancery.enrich.engine.event.relation.feature.Features;

/** Adds up the weights of the features of two parties, each once. */
final class FeatureScores implements Features {
    private static final int MAX_FEATURES = 200;

    private final WeightTable table;
    private final int[] added = new int[MAX_FEATURES];
    private final double[] sums = new double[RelationModel.NOTHING + 1];
    private int count;

    FeatureScores(WeightTable table) {
        this.table = table;
    }

    @Override
    public void add(String... parts) {
        int row = table.row(parts);
        if (row >= 0 && count < MAX_FEATURES && !isAdded(row)) {
            added[count++] = row;
            table.addTo(sums, row);
        }
    }

    private boolean isAdded(int row) {
        for (int i = 0; i < count; i++) {
            if (added[i] == row) {
                return true;
            }
        }
        return false;
    }

    double[] sums() {
        return sums;
    }
}
