package org.chancery.store.database.question;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.contract.EventStatus;
import org.chancery.contract.EventType;
import org.chancery.store.filter.ArticleFilter;
import org.chancery.store.filter.AskedScope;
import org.chancery.store.filter.EventFilter;
import org.jspecify.annotations.Nullable;

/** The filter of events as conditions on the table of events. */
public final class EventConditions {
    /** What the index of parts has of an event besides its columns, in the same words. */
    private static final String HAS_PART =
            "array[type, mode, status, place, place_country, outlet, language] && ?::text[]";

    private EventConditions() {}

    /** Whether there is anything in it by which events can be looked up, and nothing by which there is a faster way. */
    static boolean isLookedUp(EventFilter filter) {
        return filter.since() == null
                && filter.article() == null
                && (filter.leader() != null
                        || filter.q() != null
                        || Stream.concat(
                                        Stream.of(
                                                filter.source(),
                                                filter.target(),
                                                filter.country(),
                                                filter.organisation(),
                                                filter.issue()),
                                        parts(filter))
                                .anyMatch(values -> !values.isEmpty()));
    }

    /** The same events, looked up by all that is asked for together. */
    static Conditions ofLookedUp(EventFilter filter) {
        var all = of(filter);
        parts(filter).forEach(values -> all.addIfAny(HAS_PART, values));
        return all;
    }

    /** A selection of id and date of the articles that report such events, as far as events know what is asked of articles. */
    static Conditions telling(EventFilter filter, ArticleFilter articles, Conditions dated) {
        var all = ofLookedUp(filter);
        all.addIfAny(HAS_PART, given(articles.outlet()));
        all.addIfAny(HAS_PART, given(articles.language()));
        all.addAll(dated);
        return all.as("select article_id, dated_at from event where %s");
    }

    private static Stream<List<String>> parts(EventFilter filter) {
        return Stream.of(
                filter.type().stream().map(EventType::name).toList(),
                filter.mode(),
                written(filter.status()),
                filter.place(),
                given(filter.outlet()),
                given(filter.language()));
    }

    private static List<String> given(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static List<String> written(List<EventStatus> statuses) {
        return statuses.stream()
                .map(status -> status.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The same as {@link EventFilter#matches}, but for what was taken back: that is listed only for those who ask for it. */
    public static Conditions of(EventFilter filter) {
        var all = new Conditions();
        all.addIfAny("source && ?::text[]", filter.source());
        all.addIfAny("target && ?::text[]", filter.target());
        all.addIfAny("(source && ?::text[] or target && ?::text[])", filter.country());
        all.addIfAny("(source && ?::text[] or target && ?::text[])", filter.organisation());
        all.addIfAny("issues && ?::text[]", filter.issue());
        all.addIfAny("(place = any(?::text[]) or place_country = any(?::text[]))", filter.place());
        addKind(all, filter);
        all.addIfAny("leaders && ?::text[]", filter.leader() == null ? List.of() : List.of(filter.leader()));
        addRest(all, filter);
        return all;
    }

    /** Restricts articles, under this name of the column with their id, to those that report such an event. */
    static void addReporting(Conditions all, String articleId, EventFilter filter) {
        addReporting(all, articleId, filter, new Conditions());
    }

    /** The same, for articles of these dates. What was taken back keeps the date that its article had then. */
    static void addReporting(Conditions all, String articleId, EventFilter filter, Conditions dated) {
        if (filter.isGiven()) {
            var events = of(filter);
            if (!filter.status().contains(EventStatus.RETRACTED)) {
                events.addAll(dated);
            }
            all.add(
                    articleId + " in (select event.article_id from event where " + events.in("%s") + ")",
                    events.valuesAnd().toArray());
        }
    }

    private static void addKind(Conditions all, EventFilter filter) {
        if (filter.scope() != AskedScope.ALL) {
            var scope = filter.scope() == null ? AskedScope.INTERNATIONAL : filter.scope();
            all.add("event.scope = '%s'".formatted(scope.name().toLowerCase(Locale.ROOT)));
        }
        all.addIfAny(
                "type = any(?::text[])",
                filter.type().stream().map(EventType::name).toList());
        all.addIfAny("mode = any(?::text[])", filter.mode());
        all.addIfAny("status = any(?::text[])", written(filter.status()));
        if (filter.status().isEmpty()) {
            all.add("status <> 'retracted'");
        }
        if (!filter.quad().isEmpty()) {
            all.add("quad = any(?::integer[])", (Object) filter.quad().toArray(Integer[]::new));
        }
    }

    private static void addRest(Conditions all, EventFilter filter) {
        addDay(all, filter);
        if (filter.since() != null) {
            all.add("recorded_at >= ?", filter.since().atOffset(ZoneOffset.UTC));
        }
        all.addIfGiven("confidence >= ?", filter.minConfidence());
        all.addPublication(filter.publishedFrom(), filter.publishedTo());
        all.addIfGiven("outlet = ?", filter.outlet());
        all.addIfGiven("language = ?", filter.language());
        all.addIfGiven("event.article_id = ?", filter.article());
        all.addIfGiven("words @@ websearch_to_tsquery('english', ?)", filter.q());
    }

    /** The day of an event without a date is that of its article; it chooses the partitions, but does not count. */
    private static void addDay(Conditions all, EventFilter filter) {
        if (filter.from() != null) {
            all.add("event_date >= ? and day >= ?", filter.from(), filter.from());
        }
        if (filter.to() != null) {
            all.add("event_date <= ? and day <= ?", filter.to(), filter.to());
        }
    }
}
