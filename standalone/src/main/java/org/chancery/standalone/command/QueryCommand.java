package org.chancery.standalone.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code query}: prints what the store has found. */
@Command(
        name = "query",
        modelTransformer = StreamFilters.class,
        description = {
            "Prints events, happenings or articles that the store has, the latest first.",
            "The filters are those of the query API; repeat one to pass several values."
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

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:${env:CHANCERY_STORE_PORT:-8080}",
            description =
                    "Address of the store service (default: http://127.0.0.1:8080; CHANCERY_STORE_PORT sets the port).")
    private URI url;

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
    public Integer call() throws InterruptedException {
        long most = most();
        try (var http = HttpClient.newHttpClient();
                var lines = lines(http)) {
            var out = spec.commandLine().getOut();
            lines.limit(most).forEach(line -> print(out, line));
            out.flush();
            http.shutdownNow(); // whatever is left of the answer is not waited for
        }
        return 0;
    }

    private void print(PrintWriter out, String line) {
        out.println(format == Format.TABLE ? QueryTable.line(kind, line) : line);
    }

    private long most() {
        if (limit != null && format == Format.CSV) {
            // A field may have line breaks, so that lines are not rows.
            throw new ParameterException(spec.commandLine(), "--limit goes with table and ndjson, not with csv");
        }
        if (limit != null) {
            return limit;
        }
        return format == Format.TABLE ? LINES_OF_A_TABLE : Long.MAX_VALUE;
    }

    private Stream<String> lines(HttpClient http) throws InterruptedException {
        var asked = url.resolve("/api/v1/exports/%s?format=%s%s".formatted(lower(kind), wire(), filters()));
        try {
            var answer = http.send(HttpRequest.newBuilder(asked).build(), BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw refused(answer);
            }
            return answer.body();
        } catch (IOException e) {
            throw new QueryFailed(
                    "%s cannot be reached: start the pipeline, or name the store service with --url".formatted(url), e);
        }
    }

    private QueryFailed refused(HttpResponse<Stream<String>> answer) {
        try (var body = answer.body()) {
            var problem = body.collect(Collectors.joining());
            return new QueryFailed(
                    "%s answers %d: %s".formatted(url, answer.statusCode(), EventLine.calm(problem)), null);
        }
    }

    private String wire() {
        return format == Format.CSV ? "csv" : "ndjson";
    }

    private String filters() {
        var filters = StreamFilters.query(spec.commandLine().getParseResult());
        return filters.isEmpty() ? "" : "&" + filters;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
