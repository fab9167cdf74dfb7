package org.chancery.standalone.command;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.standalone.service.FilterOption;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;

/** The filters of queries as options of a command: those of the stream, and what only the store can tell of an event. */
final class QueryFilters implements IModelTransformer {
    static final List<FilterOption> ALL = Stream.concat(
                    StreamFilters.ALL.stream(),
                    Stream.of(
                            FilterOption.one("--language", "language", "CODE", "Language of the article, such as en."),
                            FilterOption.one("--since", "since", "INSTANT", "Recorded then or later, in UTC.")))
            .toList();

    @Override
    public CommandSpec transform(CommandSpec command) {
        return FilterOption.add(ALL, command);
    }
}
