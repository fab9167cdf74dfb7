package org.chancery.standalone.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.standalone.service.FilterOption;
import org.chancery.standalone.service.ServiceClient;
import org.chancery.standalone.service.StoreOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code query}: prints what the store has found. */
@Command(
        name = "query",
        modelTransformer = QueryFilters.class,
        description = {
            "Prints events, happenings or articles that the store has, the latest first.",
            "Takes the filters of the query API; repeat one to pass several values."
        })
final class QueryCommand implements Callable<Integer> {
    private static final int LINES_OF_A_TABLE = 50;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "KIND",
            arity = "0..1",
            defaultValue = "events",
            description = "events (default), happenings or articles.")
    private Kind kind;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (default), csv or ndjson.")
    private Format format;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many lines; 50 for a table, otherwise all that match.")
    private @Nullable Integer limit;

    @Mixin
    private StoreOption service = new StoreOption();

    /** What is asked for. */
    enum Kind {
        EVENTS,
        HAPPENINGS,
        ARTICLES
    }

    /** How it is printed. */
    enum Format {
        TABLE,
        CSV,
        NDJSON
    }

    @Override
    public Integer call() {
        int most = most();
        var filters = FilterOption.further(QueryFilters.ALL, spec.commandLine().getParseResult());
        var out = spec.commandLine().getOut();
        try (var store = new ServiceClient(service.address())) {
            if (format == Format.TABLE) {
                var table = new QueryTable(kind, store);
                table.print(filters, most, out);
            } else {
                var asked = "/api/v1/exports/%s?format=%s%s".formatted(lower(kind), lower(format), filters);
                store.lines(asked, lines -> lines.limit(most).forEach(out::println));
            }
        } finally {
            out.flush();
        }
        return 0;
    }

    private int most() {
        if (limit == null) {
            return format == Format.TABLE ? LINES_OF_A_TABLE : Integer.MAX_VALUE;
        }
        if (format == Format.CSV) {
            // A field may have line breaks, so that lines are not rows.
            throw new ParameterException(spec.commandLine(), "--limit goes with table and ndjson, not with csv");
        }
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit must be at least 1");
        }
        return limit;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
