package org.chancery.standalone.command;

import java.util.List;
import org.chancery.standalone.service.FilterOption;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;

/** The filters of the stream as options of a command. */
final class StreamFilters implements IModelTransformer {
    static final List<FilterOption> ALL = List.of(
            FilterOption.each(
                    "--country", "country", "CODE", "On either side: ISO 3166-1 alpha-3, or an organisation."),
            FilterOption.each("--source", "source", "CODE", "Who does it."),
            FilterOption.each("--target", "target", "CODE", "To whom it is done."),
            FilterOption.each("--type", "type", "TYPE", "Type of event, such as SANCTION."),
            FilterOption.each("--organisation", "organisation", "NAME", "Organisation on either side, such as NATO."),
            FilterOption.each("--mode", "mode", "MODE", "PLOVER mode, such as visit or phone."),
            FilterOption.each("--place", "place", "NAME", "Name of the place of the event, or its country."),
            FilterOption.each("--quad", "quad", "1..4", "1 verbal cooperation to 4 material conflict."),
            FilterOption.each("--status", "status", "STATUS", "Such as happened, planned, retracted."),
            FilterOption.each("--issue", "issue", "ID", "Id of an issue, such as sanctions."),
            FilterOption.one("--leader", "leader", "ID", "Id of a leader on either side."),
            FilterOption.one("--from", "from", "DAY", "First day of the event."),
            FilterOption.one("--to", "to", "DAY", "Last day of the event."),
            FilterOption.one("--published-from", "publishedFrom", "DAY", "First day of publication."),
            FilterOption.one("--published-to", "publishedTo", "DAY", "Last day of publication."),
            FilterOption.one("--min-confidence", "minConfidence", "0..1", "Lowest confidence."),
            FilterOption.one("--outlet", "outlet", "NAME", "Name of the source."),
            FilterOption.one("--article", "article", "ID", "Id of the reporting article."),
            FilterOption.one("--q", "q", "WORDS", "Words in the title or the evidence."),
            FilterOption.one(
                    "--scope", "scope", "SCOPE", "international (default), domestic (inside a country) or all."));

    @Override
    public CommandSpec transform(CommandSpec command) {
        return FilterOption.add(ALL, command);
    }
}
