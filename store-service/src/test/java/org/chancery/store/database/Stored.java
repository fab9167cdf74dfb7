package org.chancery.store.database;

import java.util.List;
import java.util.Optional;
import org.chancery.store.running.Filters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a store answers, parsed. */
final class Stored {
    private static final JsonMapper JSON = new JsonMapper();

    private Stored() {}

    static <T> JsonNode json(Optional<RawJson<T>> answer) {
        return JSON.readTree(answer.orElseThrow().text());
    }

    /** The ids of the events of an article that hold. */
    static List<String> live(ArticleStore store, String article) {
        var filter = Filters.events("article=" + article);
        return values(
                store.events(filter, new PageRequest(1000, Optional.empty())).items(), "/id");
    }

    /** The values at this JSON Pointer, one for each item. */
    static <T> List<String> values(List<RawJson<T>> items, String pointer) {
        return items.stream()
                .map(item -> JSON.readTree(item.text()).at(pointer).asString())
                .toList();
    }
}
