package org.chancery.standalone.command;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chancery.enrich.engine.lexicon.Tenure;

/** A tenure as it is listed: as columns for a reader, or as tab-separated values. */
record TenureRow(Tenure tenure) {
    static final String HEADER = "place\trole\toffice\tname\tfrom\tuntil\tacting\twikidata";

    static final Comparator<TenureRow> IN_ORDER = Comparator.comparing(TenureRow::place)
            .thenComparing(row -> row.tenure.office().role())
            .thenComparing(row -> row.tenure.office().title())
            .thenComparing(row -> row.tenure.from());

    /** Whether the office or its role has these words, which are in lower case. */
    boolean isCalled(String words) {
        return tenure.office().title().toLowerCase(Locale.ROOT).contains(words)
                || role().contains(words.replace(' ', '_'));
    }

    String tsv() {
        return String.join("\t", values());
    }

    String line() {
        var values = values();
        var name = tenure.acting()
                ? tenure.person().name() + " (acting)"
                : tenure.person().name();
        var line = "%-10s  %-12s  %-34s  %-30s  %-10s  %-10s"
                .formatted(values.get(0), shortRole(values.get(1)), values.get(2), name, values.get(4), values.get(5));
        return line.stripTrailing();
    }

    private static String shortRole(String role) {
        return role.replace("head_of_", "").replace("organisation_", "").replace('_', ' ');
    }

    private List<String> values() {
        return List.of(
                place(),
                role(),
                tenure.office().title(),
                tenure.person().name(),
                tenure.from().toString(),
                tenure.until().equals(LocalDate.MAX) ? "" : tenure.until().toString(),
                Boolean.toString(tenure.acting()),
                tenure.person().wikidata().orElse(""));
    }

    private String role() {
        return tenure.office().role().name().toLowerCase(Locale.ROOT);
    }

    String place() {
        return tenure.office()
                .country()
                .or(() -> tenure.office().organisation())
                .orElse("");
    }
}
