package org.chancery.standalone.operation;

import static java.util.stream.Collectors.toCollection;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.kit.running.ServiceClient;
import org.chancery.standalone.pipeline.Ports;
import org.jspecify.annotations.Nullable;

/**
 * The metrics that the services export.
 *
 * @param labels of each metric by its name, which is the base of the names of its series; without the bounds of buckets
 * @param series names of the time series as they are asked for
 */
record Scrape(Map<String, Set<String>> labels, Set<String> series) {
    private static final Pattern SAMPLE = Pattern.compile("(\\w+?)(_bucket|_sum|_count|_max)?(?:\\{(.*)})? \\S+");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"(?:[^\"\\\\]|\\\\.)*\"");

    static Scrape of(Ports ports) {
        var scrape = new Scrape(new TreeMap<>(), new TreeSet<>());
        Stream.of(ports.ingest(), ports.enrich(), ports.page())
                .flatMap(Scrape::lines)
                .forEach(scrape::add);
        return scrape;
    }

    private static Stream<String> lines(int port) {
        try (var client = new ServiceClient(port)) {
            return client.get("/actuator/prometheus").text().lines().filter(line -> !line.startsWith("#"));
        }
    }

    private void add(String line) {
        var sample = SAMPLE.matcher(line);
        if (!sample.matches()) {
            throw new IllegalStateException("no sample: " + line);
        }
        var suffix = sample.group(2) == null ? "" : sample.group(2);
        series.add(sample.group(1) + suffix);
        labels.computeIfAbsent(sample.group(1), _ -> new TreeSet<>()).addAll(labels(sample.group(3)));
    }

    private static Set<String> labels(@Nullable String text) {
        return LABEL.matcher(text == null ? "" : text)
                .results()
                .map(label -> label.group(1))
                .filter(label -> !label.equals("le"))
                .collect(toCollection(TreeSet::new));
    }
}
