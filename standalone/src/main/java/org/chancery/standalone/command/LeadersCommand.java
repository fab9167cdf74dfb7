package org.chancery.standalone.command;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.enrich.engine.lexicon.Tenure;
import org.chancery.enrich.engine.lexicon.seed.SeedLoader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code leaders}: who held which office when, according to the knowledge base. */
@Command(
        name = "leaders",
        description = {
            "Lists who held which office: on one day, or over all time.",
            "The second date is the first day after the tenure, blank while it lasts."
        })
final class LeadersCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--on", paramLabel = "DATE", description = "Only those in office on this day (2013-05-01).")
    private @Nullable LocalDate day;

    @Option(
            names = "--country",
            paramLabel = "CODE",
            description = "Only this country (ISO 3166-1 alpha-3: COL) or organisation (UN).")
    private @Nullable String place;

    @Option(
            names = "--office",
            paramLabel = "WORDS",
            description = "Only offices or roles whose name contains this: president, foreign_minister.")
    private @Nullable String office;

    @Option(names = "--tsv", description = "Tab-separated values with a header line.")
    private boolean tsv;

    @Mixin
    private SeedsOption seeds = new SeedsOption();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var found = SeedLoader.load(seeds.directory()).leaders().tenures().stream()
                .filter(this::isAskedFor)
                .sorted(Comparator.comparing(LeadersCommand::place)
                        .thenComparing(tenure -> tenure.office().role())
                        .thenComparing(tenure -> tenure.office().title())
                        .thenComparing(Tenure::from))
                .toList();
        if (tsv) {
            out.println("place\trole\toffice\tname\tfrom\tuntil\tacting\twikidata");
        }
        found.forEach(tenure -> out.println(tsv ? String.join("\t", values(tenure)) : line(tenure)));
        if (!tsv) {
            out.println(found.isEmpty() ? "nobody" : found.size() == 1 ? "1 tenure" : found.size() + " tenures");
        }
        return found.isEmpty() ? 1 : 0;
    }

    private boolean isAskedFor(Tenure tenure) {
        return (day == null || tenure.holdsOn(day))
                && (place == null || place(tenure).equalsIgnoreCase(place))
                && (office == null || isCalled(tenure, office.toLowerCase(Locale.ROOT)));
    }

    private static boolean isCalled(Tenure tenure, String words) {
        return tenure.office().title().toLowerCase(Locale.ROOT).contains(words)
                || role(tenure).contains(words.replace(' ', '_'));
    }

    private static String line(Tenure tenure) {
        var values = values(tenure);
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

    private static List<String> values(Tenure tenure) {
        return List.of(
                place(tenure),
                role(tenure),
                tenure.office().title(),
                tenure.person().name(),
                tenure.from().toString(),
                tenure.until().equals(LocalDate.MAX) ? "" : tenure.until().toString(),
                Boolean.toString(tenure.acting()),
                tenure.person().wikidata().orElse(""));
    }

    private static String role(Tenure tenure) {
        return tenure.office().role().name().toLowerCase(Locale.ROOT);
    }

    private static String place(Tenure tenure) {
        return tenure.office()
                .country()
                .or(() -> tenure.office().organisation())
                .orElse("");
    }
}
