package org.chancery.standalone.deadletter;

import java.util.List;
import org.chancery.standalone.service.FilterOption;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;

/** Which dead letters are listed. */
final class ListFilters implements IModelTransformer {
    static final List<FilterOption> ALL = List.of(
            FilterOption.one("--topic", "topic", "TOPIC", "One dead-letter topic (default: all)."),
            FilterOption.one("--cause", "cause", "CAUSE", "malformed, invalid, unreadable or unstorable."),
            FilterOption.one("--article", "article", "ID", "Of this article."),
            FilterOption.one("--state", "state", "STATE", "waiting (the default), replayed, parked or any."),
            FilterOption.one("--since", "since", "TIME", "From this time on, such as 2026-05-04T12:00:00Z."),
            FilterOption.one("--until", "until", "TIME", "Before this time."));

    @Override
    public CommandSpec transform(CommandSpec command) {
        return FilterOption.add(ALL, command);
    }
}
