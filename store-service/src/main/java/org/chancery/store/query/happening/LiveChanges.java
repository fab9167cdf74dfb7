package org.chancery.store.query.happening;

import java.util.List;
import java.util.function.LongFunction;
import org.chancery.store.database.question.HappeningChanges;
import tools.jackson.databind.json.JsonMapper;

/** Changes of happenings, as they stand on the stream. */
record LiveChanges(LongFunction<HappeningChanges.Page> changes, JsonMapper json) {
    /**
     * Some of them in their order.
     *
     * @param last number of the last one
     */
    record Page(List<LiveHappening> changes, long last, boolean isMore) {}

    /** The first ones after this number. */
    Page after(long number) {
        var page = changes.apply(number);
        var live = page.changes().stream()
                .map(change -> new LiveHappening(change, json))
                .toList();
        return new Page(live, page.last(), page.isMore());
    }
}
