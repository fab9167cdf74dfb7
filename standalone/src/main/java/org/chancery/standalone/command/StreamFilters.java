package org.chancery.standalone.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The filters of stream and queries as options of a command; what a value means, the store service decides. */
final class StreamFilters implements IModelTransformer {
    private static final List<Filter> ALL = List.of(
            each("--country", "country", "CODE", "On either side: ISO 3166-1 alpha-3, or an organisation."),
            each("--source", "source", "CODE", "Who does it."),
            each("--target", "target", "CODE", "To whom it is done."),
            each("--type", "type", "TYPE", "Type of event, such as SANCTION."),
            each("--organisation", "organisation", "NAME", "Organisation on either side, such as NATO."),
            each("--mode", "mode", "MODE", "PLOVER mode, such as visit or phone."),
            each("--place", "place", "NAME", "Name of the place of the event, or its country."),
            each("--quad", "quad", "1..4", "1 verbal cooperation to 4 material conflict."),
            each("--status", "status", "STATUS", "Such as happened, planned, retracted."),
            each("--issue", "issue", "ID", "Id of an issue, such as sanctions."),
            one("--leader", "leader", "ID", "Id of a leader on either side."),
            one("--from", "from", "DAY", "First day of the event."),
            one("--to", "to", "DAY", "Last day of the event."),
            one("--published-from", "publishedFrom", "DAY", "First day of publication."),
            one("--published-to", "publishedTo", "DAY", "Last day of publication."),
            one("--min-confidence", "minConfidence", "0..1", "Lowest confidence."),
            one("--outlet", "outlet", "NAME", "Name of the source."),
            one("--article", "article", "ID", "Id of the reporting article."),
            one("--q", "q", "WORDS", "Words in the title or the evidence."));

    /**
     * An option, and the parameter that it becomes.
     *
     * @param isRepeated whether it takes a value each time it is given, rather than one at all
     */
    private record Filter(String option, String parameter, String label, String description, boolean isRepeated) {
        OptionSpec spec() {
            var spec = OptionSpec.builder(option).paramLabel(label).description(description);
            return isRepeated
                    ? spec.type(List.class).auxiliaryTypes(String.class).build()
                    : spec.type(String.class).build();
        }

        String query(ParseResult parsed) {
            return !parsed.hasMatchedOption(option)
                    ? ""
                    : parsed.matchedOption(option).originalStringValues().stream()
                            .map(value -> parameter + "=" + URLEncoder.encode(value, UTF_8))
                            .collect(Collectors.joining("&"));
        }
    }

    private static Filter one(String option, String parameter, String label, String description) {
        return new Filter(option, parameter, label, description, false);
    }

    private static Filter each(String option, String parameter, String label, String description) {
        return new Filter(option, parameter, label, description, true);
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
