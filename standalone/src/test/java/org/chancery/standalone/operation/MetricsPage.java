package org.chancery.standalone.operation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The page that lists every metric of ours. */
final class MetricsPage {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(chancery_\\w+)` \\|([^|]*)\\|");
    private static final Pattern LABEL = Pattern.compile("`(\\w+)`");

    private MetricsPage() {}

    /** The labels of each metric by its name. */
    static Map<String, Set<String>> labels() {
        return ROW.matcher(OperatorFiles.read(OperatorFiles.ROOT.resolve("docs/metrics.md")))
                .results()
                .collect(toMap(row -> row.group(1), row -> labels(row.group(2))));
    }

    private static Set<String> labels(String cell) {
        return LABEL.matcher(cell).results().map(label -> label.group(1)).collect(toSet());
    }
}
