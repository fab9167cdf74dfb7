package org.chancery.standalone.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * An option of a command, and the parameter of the query API that it becomes.
 *
 * @param isRepeated whether it takes a value each time it is given, rather than one at all
 */
record FilterOption(String option, String parameter, String label, String description, boolean isRepeated) {
    static FilterOption one(String option, String parameter, String label, String description) {
        return new FilterOption(option, parameter, label, description, false);
    }

    static FilterOption each(String option, String parameter, String label, String description) {
        return new FilterOption(option, parameter, label, description, true);
    }

    /** The query string of those that were given, empty if none was. */
    static String query(List<FilterOption> options, ParseResult parsed) {
        return options.stream()
                .filter(option -> parsed.hasMatchedOption(option.option()))
                .map(option -> option.query(parsed))
                .collect(Collectors.joining("&"));
    }

    OptionSpec spec() {
        var spec = OptionSpec.builder(option).paramLabel(label).description(description);
        return isRepeated
                ? spec.type(List.class).auxiliaryTypes(String.class).build()
                : spec.type(String.class).build();
    }

    private String query(ParseResult parsed) {
        return parsed.matchedOption(option).originalStringValues().stream()
                .map(value -> parameter + "=" + URLEncoder.encode(value, UTF_8))
                .collect(Collectors.joining("&"));
    }
}
