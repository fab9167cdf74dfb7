package org.chancery.enrich.engine.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.contract.Passage;

/** What speaks for one topic: terms that are repeated count less and less. */
final class Evidence {
    /** Enough to show a reader why. */
    private static final int MAX_SHOWN = 12;

    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Passage> passages = new ArrayList<>();
    private final double repeated;
    private double weight;

    /** @param repeated how much less a term counts each time it is said again */
    Evidence(double repeated) {
        this.repeated = repeated;
    }

    void add(String term, double gain) {
        int times = counts.merge(term, 1, Integer::sum);
        weight += gain / (1 + repeated * (times - 1));
    }

    void show(Passage passage) {
        if (passages.size() < MAX_SHOWN && !passages.contains(passage)) {
            passages.add(passage);
        }
    }

    double weight() {
        return weight;
    }

    List<Passage> passages() {
        return passages;
    }
}
