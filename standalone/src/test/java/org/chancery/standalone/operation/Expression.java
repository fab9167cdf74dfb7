package org.chancery.standalone.operation;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A question in PromQL. */
record Expression(String text) {
    private static final Pattern NO_NAMES = Pattern.compile(
            "\"[^\"]*\"|\\{[^}]*}|\\[[^]]*]|\\b(?:by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[a-zA-Z_:][\\w:]*(?!\\s*\\(|[\\w:])");
    private static final Set<String> KEYWORDS =
            Set.of("and", "or", "unless", "bool", "offset", "by", "without", "on", "ignoring", "group_left");

    /** The time series that it asks for. */
    Set<String> names() {
        var bare = NO_NAMES.matcher(text).replaceAll(" ");
        return NAME.matcher(bare)
                .results()
                .map(name -> name.group())
                .filter(name -> !KEYWORDS.contains(name))
                .collect(Collectors.toSet());
    }
}
