package org.chancery.store.query.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.store.database.statistics.Edge;
import org.jspecify.annotations.Nullable;

/**
 * Parties or leaders and the events between them.
 *
 * @param nodes the heaviest first
 */
record Graph(List<Node> nodes, List<Edge> edges) {
    /**
     * Whom the edges tie together; its weight is that of its edges.
     *
     * @param name of a leader, in the latest article
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Node(String id, @Nullable String name, long weight) {}

    /** The ids of all who are at an end of an edge. */
    static List<String> ends(List<Edge> edges) {
        return edges.stream()
                .flatMap(edge -> Stream.of(edge.source(), edge.target()))
                .distinct()
                .toList();
    }

    static Graph of(List<Edge> edges, Map<String, String> names) {
        var weights = new TreeMap<String, Long>();
        for (var edge : edges) {
            weights.merge(edge.source(), edge.weight(), Long::sum);
            weights.merge(edge.target(), edge.weight(), Long::sum);
        }
        var nodes = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .map(node -> new Node(node.getKey(), names.get(node.getKey()), node.getValue()))
                .toList();
        return new Graph(nodes, edges);
    }
}
