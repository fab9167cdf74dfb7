package org.chancery.standalone.command;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.enrich.engine.lexicon.seed.SeedLoader;
import org.chancery.standalone.engine.SeedsOption;
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
                .map(TenureRow::new)
                .filter(this::isAskedFor)
                .sorted(TenureRow.IN_ORDER)
                .toList();
        if (tsv) {
            out.println(TenureRow.HEADER);
            found.forEach(row -> out.println(row.tsv()));
        } else {
            found.forEach(row -> out.println(row.line()));
            out.println(found.isEmpty() ? "nobody" : found.size() == 1 ? "1 tenure" : found.size() + " tenures");
        }
        return found.isEmpty() ? 1 : 0;
    }

    private boolean isAskedFor(TenureRow row) {
        return (day == null || row.tenure().holdsOn(day))
                && (place == null || row.place().equalsIgnoreCase(place))
                && (office == null || row.isCalled(office.toLowerCase(Locale.ROOT)));
    }
}
