package org.chancery.standalone.command;

import java.util.Objects;
import org.chancery.contract.DiplomaticEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lines of an export as lines of the terminal. */
final class QueryTable {
    private static final JsonMapper JSON = new JsonMapper();

    private QueryTable() {}

    static String line(QueryCommand.Kind kind, String exported) {
        var one = JSON.readTree(exported);
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
        return EventLine.of(Objects.requireNonNull(JSON.treeToValue(event, DiplomaticEvent.class)));
    }

    private static String article(JsonNode enriched) {
        var article = enriched.path("article");
        return "%-10.10s  %-24.24s %3d events  %s"
                .formatted(
                        article.path("publishedAt").asString(""),
                        EventLine.calm(article.at("/source/name").asString("")),
                        enriched.path("events").size(),
                        EventLine.calm(article.path("title").asString("")));
    }
}
