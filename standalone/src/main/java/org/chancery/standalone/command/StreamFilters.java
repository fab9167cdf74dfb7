package org.chancery.standalone.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The filters of the live stream as options of a command; what a value means, the store service decides. */
final class StreamFilters implements IModelTransformer {
    private static final List<Filter> ALL = List.of(
            new Filter("--country", "country", "CODE", "On either side: ISO 3166-1 alpha-3, or an organisation."),
            new Filter("--source", "source", "CODE", "Who does it."),
            new Filter("--target", "target", "CODE", "To whom it is done."),
            new Filter("--type", "type", "TYPE", "Type of event, such as SANCTION."),
            new Filter("--quad", "quad", "1..4", "1 verbal cooperation to 4 material conflict."),
            new Filter("--status", "status", "STATUS", "Such as happened, planned, retracted."),
            new Filter("--issue", "issue", "ID", "Id of an issue, such as sanctions."),
            new Filter("--leader", "leader", "ID", "Id of a leader on either side."),
            new Filter("--from", "from", "DAY", "First day of the event."),
            new Filter("--to", "to", "DAY", "Last day of the event."),
            new Filter("--min-confidence", "minConfidence", "0..1", "Lowest confidence."),
            new Filter("--outlet", "outlet", "NAME", "Name of the source."),
            new Filter("--article", "article", "ID", "Id of the reporting article."),
            new Filter("--q", "q", "WORDS", "Words in the title or the evidence."));

    /** An option, and the parameter that it becomes. */
    private record Filter(String option, String parameter, String label, String description) {
        OptionSpec spec() {
            return OptionSpec.builder(option)
                    .paramLabel(label)
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .description(description)
                    .build();
        }

        String query(ParseResult parsed) {
            return parsed.matchedOptionValue(option, List.<String>of()).stream()
                    .map(value -> parameter + "=" + URLEncoder.encode(value, UTF_8))
                    .collect(Collectors.joining("&"));
        }
    }

    @Override
    public CommandSpec transform(CommandSpec command) {
        ALL.forEach(filter -> command.addOption(filter.spec()));
        return command;
    }

    /** The query string of the filters that were given, empty if none was. */
    static String query(ParseResult parsed) {
        return ALL.stream()
                .map(filter -> filter.query(parsed))
                .filter(query -> !query.isEmpty())
                .collect(Collectors.joining("&"));
    }
}
