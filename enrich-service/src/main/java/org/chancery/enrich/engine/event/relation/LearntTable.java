package org.chancery.enrich.engine.event.relation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes weights as a table that people can read, and reads it: a line for what taught them, a line of headings, then a
 * feature a line with its weights.
 *
 * @param outcomes for which each feature has a weight, in their order
 */
public record LearntTable(List<String> outcomes) {
    private static final String ORIGINS = "# learnt from ";

    /**
     * Writes the weights, to their two decimals.
     *
     * @param origins hashes of what taught them: the seeds, and the examples in them
     */
    public void write(Map<String, double[]> weights, List<String> origins, PrintWriter out) {
        out.println(ORIGINS + String.join(" ", origins));
        out.println(heading());
        new TreeMap<>(weights)
                .forEach((feature, own) -> out.println(feature + "\t"
                        + DoubleStream.of(own).mapToObj(LearntTable::cell).collect(Collectors.joining("\t"))));
    }

    /** The weights by feature, if what has this hash taught them for the same outcomes. */
    public Optional<Map<String, double[]>> read(BufferedReader in, String origin) throws IOException {
        if (!origins(in.readLine()).contains(origin) || !heading().equals(in.readLine())) {
            return Optional.empty();
        }
        var weights = new HashMap<String, double[]>();
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var cells = line.split("\t", -1);
            weights.put(
                    cells[0],
                    Arrays.stream(cells)
                            .skip(1)
                            .mapToDouble(LearntTable::number)
                            .toArray());
        }
        return Optional.of(weights);
    }

    private String heading() {
        return "feature\t" + String.join("\t", outcomes);
    }

    private static List<String> origins(@Nullable String line) {
        return line != null && line.startsWith(ORIGINS)
                ? List.of(line.substring(ORIGINS.length()).split(" ", -1))
                : List.of();
    }

    /** Nothing for none. */
    private static String cell(double weight) {
        return weight == 0 ? "" : String.format(Locale.ROOT, "%.2f", weight);
    }

    private static double number(String cell) {
        return cell.isEmpty() ? 0 : Double.parseDouble(cell);
    }
}
