package org.chancery.standalone.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import org.chancery.contract.DiplomaticEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Entries of a list as lines of the terminal; the list is asked for page by page, which takes no place among the exports. */
final class QueryTable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST_PAGE = 1_000;

    private final QueryCommand.Kind kind;
    private final StoreClient store;

    QueryTable(QueryCommand.Kind kind, StoreClient store) {
        this.kind = kind;
        this.store = store;
    }

    /** Prints the first entries that match, at most so many. */
    void print(String filters, int most, PrintWriter out) throws InterruptedException {
        var list = kind.name().toLowerCase(Locale.ROOT);
        int left = most;
        var cursor = "";
        do {
            var asked = "/api/v1/%s?limit=%d%s%s".formatted(list, Math.min(left, LONGEST_PAGE), filters, cursor);
            var page = store.ask(asked);
            page.path(list).forEach(entry -> out.println(line(entry)));
            left -= page.path(list).size();
            cursor = page.has("next") ? "&cursor=" + page.path("next").asString() : "";
        } while (left > 0 && !cursor.isEmpty());
    }

    private String line(JsonNode one) {
        return switch (kind) {
            case EVENTS -> event(one);
            case HAPPENINGS ->
                "%4d/%-4d %s"
                        .formatted(
                                one.path("articles").asInt(),
                                one.path("sources").asInt(),
                                event(one.path("event")));
            case ARTICLES -> article(one);
        };
    }

    private static String event(JsonNode event) {
        try {
            return TerminalLine.of(Objects.requireNonNull(JSON.treeToValue(event, DiplomaticEvent.class)));
        } catch (JacksonException _) {
            var id = TerminalLine.calm(event.path("id").asString(""));
            return "event %s is not understood by this version".formatted(id);
        }
    }

    private static String article(JsonNode listed) {
        var article = listed.path("article");
        return "%-10.10s  %-24.24s %3d events  %s"
                .formatted(
                        article.path("publishedAt").asString(""),
                        TerminalLine.calm(article.at("/source/name").asString("")),
                        listed.path("events").asInt(),
                        TerminalLine.calm(article.path("title").asString("")));
    }
}
