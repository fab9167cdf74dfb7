package org.chancery.standalone.deadletter;

import java.util.List;
import org.chancery.standalone.service.FilterOption;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;

/** Which dead letters are listed. */
final class ListFilters implements IModelTransformer {
    private static final FilterOption STATE =
            FilterOption.one("--state", "state", "STATE", "waiting (the default), replayed, parked or any.");

    static final List<FilterOption> ALL = List.of(
            FilterOption.one("--topic", "topic", "TOPIC", "One dead-letter topic (default: all)."),
            FilterOption.one("--cause", "cause", "CAUSE", "malformed, invalid, unreadable or unstorable."),
            FilterOption.one("--article", "article", "ID", "Of this article."),
            STATE,
            FilterOption.one("--since", "since", "TIME", "From this time on, such as 2026-05-04T12:00:00Z."),
            FilterOption.one("--until", "until", "TIME", "Before this time."));

    /** The same among those that wait. */
    static final List<FilterOption> OF_WAITING =
            ALL.stream().filter(option -> !option.equals(STATE)).toList();

    @Override
    public CommandSpec transform(CommandSpec command) {
        return FilterOption.add(ALL, command);
    }

    /** For a command that handles those that wait. */
    static final class OfWaiting implements IModelTransformer {
        @Override
        public CommandSpec transform(CommandSpec command) {
            return FilterOption.add(OF_WAITING, command);
        }
    }
}
