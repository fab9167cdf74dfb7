package org.chancery.standalone.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.chancery.standalone.service.ServiceClient;
import org.chancery.standalone.service.TerminalText;
import tools.jackson.databind.JsonNode;

/** Entries of a list as lines of the terminal; the list is asked for page by page, which takes no place among the exports. */
final class QueryTable {
    private static final int LONGEST_PAGE = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final QueryCommand.Kind kind;
    private final ServiceClient store;

    QueryTable(QueryCommand.Kind kind, ServiceClient store) {
        this.kind = kind;
        this.store = store;
    }

    /** Prints the first entries that match, at most so many. */
    void print(String filters, int most, PrintWriter out) {
        var list = kind.name().toLowerCase(Locale.ROOT);
        int left = most;
        var cursor = "";
        do {
            var asked = "/api/v1/%s?limit=%d%s%s".formatted(list, Math.min(left, LONGEST_PAGE), filters, cursor);
            var page = store.ask("GET", asked, "", PATIENCE).content();
            page.path(list).forEach(entry -> out.println(line(entry)));
            left -= page.path(list).size();
            cursor = page.has("next") ? "&cursor=" + page.path("next").asString() : "";
        } while (left > 0 && !cursor.isEmpty());
    }

    private String line(JsonNode one) {
        return switch (kind) {
            case EVENTS -> TerminalLine.of(one);
            case HAPPENINGS ->
                "%4d/%-4d %s"
                        .formatted(
                                one.path("articles").asInt(),
                                one.path("sources").asInt(),
                                TerminalLine.of(one.path("event")));
            case ARTICLES -> article(one);
        };
    }

    private static String article(JsonNode listed) {
        var article = listed.path("article");
        return "%-10.10s  %-24.24s %3d events  %s"
                .formatted(
                        article.path("publishedAt").asString(""),
                        TerminalText.plain(article.at("/source/name").asString("")),
                        listed.path("events").asInt(),
                        TerminalText.plain(article.path("title").asString("")));
    }
}
