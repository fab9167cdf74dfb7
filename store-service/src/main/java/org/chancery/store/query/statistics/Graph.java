package org.chancery.store.query.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.store.database.statistics.Edge;

/**
 * Parties or leaders and the events between them.
 *
 * @param nodes the heaviest first
 */
record Graph(List<Node> nodes, List<Edge> edges) {
    /** Whom the edges tie together; its weight is that of its edges. */
    record Node(String id, long weight) {}

    static Graph of(List<Edge> edges) {
        var weights = new TreeMap<String, Long>();
        for (var edge : edges) {
            weights.merge(edge.source(), edge.weight(), Long::sum);
            weights.merge(edge.target(), edge.weight(), Long::sum);
        }
        var nodes = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .map(node -> new Node(node.getKey(), node.getValue()))
                .toList();
        return new Graph(nodes, edges);
    }
}
