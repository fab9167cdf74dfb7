package org.chancery.store.query.happening;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import org.chancery.store.database.stream.HappeningChanges;
import org.chancery.store.filter.EventFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Changes of happenings, as they stand on the stream.
 *
 * @param changes the first ones after a number
 * @param asked those of some happenings, by their ids, that a list with this filter would have
 */
record LiveChanges(
        LongFunction<HappeningChanges.Page> changes,
        BiFunction<EventFilter, Collection<String>, Set<String>> asked,
        JsonMapper json) {
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

    /** Those that are asked for. One that has ended has no reports any more: what it told counts. */
    List<LiveHappening> wanted(EventFilter filter, List<LiveHappening> some) {
        if (!filter.isGiven()) {
            return some.stream().filter(one -> filter.matches(one.event())).toList();
        }
        var live = new HashSet<String>();
        some.stream().filter(one -> !one.isEnded()).map(LiveHappening::id).forEach(live::add);
        var wanted = live.isEmpty() ? Set.<String>of() : asked.apply(filter, live);
        return some.stream()
                .filter(one -> one.isEnded() ? filter.matches(one.event()) : wanted.contains(one.id()))
                .toList();
    }
}
