package org.chancery.enrich.engine.event.relation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.chancery.contract.EventType;

/**
 * Writes the weights as a table that people can read, and reads it: a line for the seeds that taught them, a line of headings, then a
 * feature a line with its weights.
 */
public final class RelationTable {
    private static final String SEEDS = "# learnt from the seeds ";

    private static final String HEADING = "feature\t"
            + RelationModel.TYPES.stream().map(EventType::name).collect(Collectors.joining("\t"))
            + "\tnothing";

    private RelationTable() {}

    /**
     * Writes the weights, to their two decimals.
     *
     * @param seeds hash of the seeds that taught them
     */
    public static void write(RelationModel model, String seeds, PrintWriter out) {
        out.println(SEEDS + seeds);
        out.println(HEADING);
        new TreeMap<>(model.weights())
                .forEach((feature, weights) -> out.println(feature + "\t"
                        + DoubleStream.of(weights).mapToObj(RelationTable::cell).collect(Collectors.joining("\t"))));
    }

    /** The weights, if the same seeds taught them for the same types. */
    public static Optional<RelationModel> read(BufferedReader in, String seeds) throws IOException {
        if (!(SEEDS + seeds).equals(in.readLine()) || !HEADING.equals(in.readLine())) {
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

    /** Nothing for none. */
    private static String cell(double weight) {
        return weight == 0 ? "" : String.format(Locale.ROOT, "%.2f", weight);
    }

    private static double number(String cell) {
        return cell.isEmpty() ? 0 : Double.parseDouble(cell);
    }
}
