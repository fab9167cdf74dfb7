package org.chancery.standalone.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.chancery.enrich.engine.ExampleCheck;
import org.chancery.enrich.engine.event.trigger.RuleSearch;
import org.chancery.enrich.engine.lexicon.seed.SeedLoader;
import org.chancery.enrich.engine.lexicon.seed.yaml.Fault;
import org.chancery.standalone.engine.SeedsOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code seeds}: tools for analysts who edit the seeds. */
@Command(name = "seeds", description = "Tools for the seeds, the built-in knowledge base.")
final class SeedsCommand {
    private static final String WHY = "%-24s  %-9s  %-14s  %-4s  %-26s  %s";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(
            name = "check",
            description = {
                "Reads all seeds and lists every fault with file, line and what to do.",
                "With an error the exit status is 1; with any error but a failing example the services would not start."
            })
    int check(
            @Mixin SeedsOption seeds, @Option(names = "--errors", description = "Hide warnings.") boolean onlyErrors) {
        var faults = ExampleCheck.faults(seeds.directory(), LocalDate.now(Clock.systemUTC()));
        var out = spec.commandLine().getOut();
        faults.stream().filter(fault -> fault.isError() || !onlyErrors).forEach(fault -> print(fault, out));
        long errors = faults.stream().filter(Fault::isError).count();
        out.println(summary(faults, errors));
        return errors == 0 ? 0 : 1;
    }

    @Command(
            name = "why",
            description = {
                "Lists every event rule that a word can trigger, with pattern, type, mode, file and line.",
                "Patterns that begin with the word come first, then those that contain it. With no rule the exit status is 1."
            })
    int why(
            @Parameters(
                            paramLabel = "WORD",
                            arity = "1..*",
                            description = "A verb or noun in any form, or several words.")
                    List<String> words,
            @Mixin SeedsOption seeds) {
        var hits = new RuleSearch(SeedLoader.load(seeds.directory())).of(String.join(" ", words));
        print(hits, spec.commandLine().getOut());
        return hits.isEmpty() ? 1 : 0;
    }

    private static void print(List<RuleSearch.Hit> hits, PrintWriter out) {
        if (!hits.isEmpty()) {
            out.println(WHY.formatted("RULE", "TYPE", "MODE", "AS", "PLACE", "PATTERN"));
        }
        hits.forEach(hit -> out.println(line(hit)));
        out.println(hits.isEmpty() ? "no rule" : hits.size() == 1 ? "1 pattern" : hits.size() + " patterns");
    }

    private static String line(RuleSearch.Hit hit) {
        var rule = hit.rule();
        return WHY.formatted(
                rule.id(),
                rule.isSilent() ? "none" : rule.type(),
                rule.mode().orElse(""),
                hit.isVerb() ? "verb" : "noun",
                hit.pattern().place(),
                hit.pattern().text());
    }

    private static void print(Fault fault, PrintWriter out) {
        out.println((fault.isError() ? "error    " : "warning  ") + fault);
    }

    private static String summary(List<Fault> faults, long errors) {
        return "%d errors, %d warnings".formatted(errors, faults.size() - errors);
    }
}
