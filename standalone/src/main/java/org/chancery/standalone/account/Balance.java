package org.chancery.standalone.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.standalone.service.TerminalText;
import tools.jackson.databind.JsonNode;

/**
 * The account of the ingest service beside what the store holds.
 *
 * @param lines for the terminal
 * @param problems what does not add up
 */
record Balance(List<String> lines, List<String> problems) {
    private static final List<String> COLUMNS =
            List.of("received", "stored", "revised", "duplicate", "rejected", "deadLettered", "inFlight");

    private static final String HEAD = "%-30s %10s %10s %10s %10s %10s %10s %10s"
            .formatted(
                    "source", "received", "= stored", "+ revised", "+ duplic.", "+ rejected", "+ dead", "+ in flight");

    Balance {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    static Balance of(JsonNode account, JsonNode holdings) {
        var problems = new ArrayList<String>();
        account.path("problems").forEach(problem -> problems.add(TerminalText.plain(problem.asString(""))));
        boolean isComparable = !holdings.path("deletesOld").asBoolean(false);
        if (isComparable) {
            problems.addAll(differences(
                    bySource(account.path("sources"), "held"), bySource(holdings.path("sources"), "articles")));
        }
        return new Balance(lines(account.path("sources"), problems, isComparable), problems);
    }

    private static Map<String, Long> bySource(JsonNode sources, String figure) {
        var counts = new TreeMap<String, Long>();
        sources.forEach(one ->
                counts.put(one.path("source").asString(""), one.path(figure).asLong()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static List<String> differences(Map<String, Long> expected, Map<String, Long> found) {
        return Stream.concat(expected.keySet().stream(), found.keySet().stream())
                .distinct()
                .filter(source -> !expected.getOrDefault(source, 0L).equals(found.getOrDefault(source, 0L)))
                .map(source -> "%s: the store should hold %,d articles, and holds %,d"
                        .formatted(
                                TerminalText.plain(source),
                                expected.getOrDefault(source, 0L),
                                found.getOrDefault(source, 0L)))
                .toList();
    }

    private static List<String> lines(JsonNode sources, List<String> problems, boolean isComparable) {
        var lines = new ArrayList<String>();
        lines.add(HEAD);
        sources.forEach(
                one -> lines.add(line(TerminalText.plain(one.path("source").asString("")), figures(one))));
        lines.add(line("all", total(sources)));
        lines.add("");
        if (!isComparable) {
            lines.add("The store deletes old articles, so what it holds is not compared with what it was given.");
        }
        lines.addAll(problems.isEmpty() ? List.of("It adds up.") : problems);
        return lines;
    }

    private static List<Long> figures(JsonNode source) {
        return COLUMNS.stream().map(column -> source.path(column).asLong()).toList();
    }

    private static List<Long> total(JsonNode sources) {
        return COLUMNS.stream()
                .map(column -> sources.valueStream()
                        .mapToLong(source -> source.path(column).asLong())
                        .sum())
                .toList();
    }

    private static String line(String source, List<Long> figures) {
        var numbers = figures.stream().map("%,10d"::formatted).collect(Collectors.joining(" "));
        return "%-30.30s %s".formatted(source, numbers);
    }
}
