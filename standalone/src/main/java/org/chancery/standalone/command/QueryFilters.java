package org.chancery.standalone.command;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The filters of queries as options of a command: those of the stream, and what only the store can tell of an event. */
final class QueryFilters implements IModelTransformer {
    private static final List<FilterOption> ALL = Stream.concat(
                    StreamFilters.ALL.stream(),
                    Stream.of(
                            FilterOption.one("--language", "language", "CODE", "Language of the article, such as en."),
                            FilterOption.one("--since", "since", "INSTANT", "Recorded then or later, in UTC.")))
            .toList();

    @Override
    public CommandSpec transform(CommandSpec command) {
        ALL.forEach(filter -> command.addOption(filter.spec()));
        return command;
    }

    /** The query string of the filters that were given, empty if none was. */
    static String query(ParseResult parsed) {
        return FilterOption.query(ALL, parsed);
    }
}
