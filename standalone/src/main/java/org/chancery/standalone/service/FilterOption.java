package org.chancery.standalone.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * An option of a command, and the parameter that it becomes when the command asks a service; what a value means, the service decides.
 *
 * @param isRepeated whether it takes a value each time it is given, rather than one at all
 */
public record FilterOption(String option, String parameter, String label, String description, boolean isRepeated) {
    /** An option that is given once. */
    public static FilterOption one(String option, String parameter, String label, String description) {
        return new FilterOption(option, parameter, label, description, false);
    }

    /** An option that may be repeated. */
    public static FilterOption each(String option, String parameter, String label, String description) {
        return new FilterOption(option, parameter, label, description, true);
    }

    /** The command with these options. */
    public static CommandSpec add(List<FilterOption> options, CommandSpec command) {
        options.forEach(option -> command.addOption(option.spec()));
        return command;
    }

    /** The query string of those that were given, empty if none was. */
    public static String query(List<FilterOption> options, ParseResult parsed) {
        return options.stream()
                .filter(option -> parsed.hasMatchedOption(option.option()))
                .map(option -> option.query(parsed))
                .collect(Collectors.joining("&"));
    }

    /** The same as it follows another parameter. */
    public static String further(List<FilterOption> options, ParseResult parsed) {
        var query = query(options, parsed);
        return query.isEmpty() ? "" : "&" + query;
    }

    private OptionSpec spec() {
        var spec = OptionSpec.builder(option).paramLabel(label).description(description);
        return isRepeated
                ? spec.type(List.class).auxiliaryTypes(String.class).build()
                : spec.type(String.class).build();
    }

    /** Its values as they were given, none if it was not. */
    public List<String> values(ParseResult parsed) {
        return parsed.hasMatchedOption(option) ? parsed.matchedOption(option).originalStringValues() : List.of();
    }

    private String query(ParseResult parsed) {
        return parsed.matchedOption(option).originalStringValues().stream()
                .map(value -> parameter + "=" + URLEncoder.encode(value, UTF_8))
                .collect(Collectors.joining("&"));
    }
}
