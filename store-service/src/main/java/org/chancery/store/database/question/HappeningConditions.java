package org.chancery.store.database.question;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.contract.EventType;
import org.chancery.store.filter.EventFilter;

/** The filter of reports as conditions on the table of happenings. */
public final class HappeningConditions {
    private static final String HAS_REPORT = """
            id in (
                select happening
                from happening_report join event
                    on event.article_id = happening_report.article_id and event.id = happening_report.event_id
                        and event.day = happening_report.event_day
                where %s)""";

    /** The same, asked of one after the other: the nothing that is left out keeps the database from looking for all of them first. */
    private static final String EACH_HAS_REPORT = """
            exists (
                select 1
                from happening_report join event
                    on event.article_id = happening_report.article_id and event.id = happening_report.event_id
                        and event.day = happening_report.event_day
                where happening_report.happening = happening.id and %s
                offset 0)""";

    /** The same, when all such reports have been looked up. */
    private static final String HAS_REPORT_TOLD = """
            id in (
                select happening
                from happening_report join told
                    on told.article_id = happening_report.article_id and told.id = happening_report.event_id
                        and told.day = happening_report.event_day)""";

    /** What it says may have been taken back since it was grouped: then its article waits to be grouped anew. */
    private static final String SAYS_WHAT_HOLDS = """
            not exists (
                select 1
                from happening_pending
                where happening_pending.article_id = document #>> '{event,article,id}'
                    and not is_told(happening_pending.article_id, document #>> '{event,id}'))""";

    private HappeningConditions() {}

    /** One that may be shown. */
    static Conditions shown() {
        var all = new Conditions();
        all.add("not ended");
        all.add(SAYS_WHAT_HOLDS);
        return all;
    }

    /** Happenings of which any report is asked for; while nothing is, no report need be looked at: each has one of its scope. */
    public static Conditions of(EventFilter filter) {
        return of(filter, HAS_REPORT);
    }

    /** The same, where {@code told} are the reports that are asked for. */
    static Conditions ofTold() {
        var all = shown();
        all.add(HAS_REPORT_TOLD);
        return all;
    }

    /** The same, for those that are looked through from the latest on; most need no look at their reports. */
    public static Conditions ofEach(EventFilter filter) {
        var all = of(filter, EACH_HAS_REPORT);
        var leader = filter.leader() == null ? List.<String>of() : List.of(filter.leader());
        var type = filter.type().stream().map(EventType::name).toList();
        Stream.of(
                        filter.country(),
                        filter.organisation(),
                        filter.source(),
                        filter.target(),
                        filter.issue(),
                        leader,
                        type)
                .forEach(asked -> all.addIfAny("(parts is null or parts && ?::text[])", asked));
        return all;
    }

    private static Conditions of(EventFilter filter, String hasReport) {
        var all = shown();
        if (filter.isGiven()) {
            var reports = EventConditions.of(filter);
            all.add(reports.in(hasReport), reports.valuesAnd().toArray());
        } else {
            all.add("scope = 'international'");
        }
        return all;
    }
}
