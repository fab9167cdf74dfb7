package org.chancery.enrich.engine.event.relation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.chancery.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Writes the weights as a table that people can read, and reads it: a line for what taught them, a line of headings, then a
 * feature a line with its weights.
 */
public final class RelationTable {
    private static final String ORIGINS = "# learnt from ";

    private static final String HEADING = "feature\t"
            + RelationModel.TYPES.stream().map(EventType::name).collect(Collectors.joining("\t"))
            + "\tnothing";

    private RelationTable() {}

    /**
     * Writes the weights, to their two decimals.
     *
     * @param origins hashes of what taught them: the seeds, and the examples in them
     */
    public static void write(RelationModel model, List<String> origins, PrintWriter out) {
        out.println(ORIGINS + String.join(" ", origins));
        out.println(HEADING);
        new TreeMap<>(model.weights())
                .forEach((feature, weights) -> out.println(feature + "\t"
                        + DoubleStream.of(weights).mapToObj(RelationTable::cell).collect(Collectors.joining("\t"))));
    }

    /** The weights, if what has this hash taught them for the same types. */
    public static Optional<RelationModel> read(BufferedReader in, String origin) throws IOException {
        if (!origins(in.readLine()).contains(origin) || !HEADING.equals(in.readLine())) {
            return Optional.empty();
        }
        var weights = new HashMap<String, double[]>();
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var cells = line.split("\t", -1);
            weights.put(
                    cells[0],
                    Arrays.stream(cells)
                            .skip(1)
                            .mapToDouble(RelationTable::number)
                            .toArray());
        }
        return Optional.of(new RelationModel(weights));
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
