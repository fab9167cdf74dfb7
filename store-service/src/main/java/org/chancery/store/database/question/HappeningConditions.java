package org.chancery.store.database.question;

import org.chancery.store.filter.EventFilter;

/** The filter of reports as conditions on the table of happenings. */
public final class HappeningConditions {
    private static final String HAS_REPORT = """
            id in (
                select happening
                from happening_report join event
                    on event.article_id = happening_report.article_id and event.id = happening_report.event_id
                where %s)""";

    private HappeningConditions() {}

    /** Happenings of which any report is asked for; while nothing is, no report need be looked at: each has one of its scope. */
    public static Conditions of(EventFilter filter) {
        var all = new Conditions();
        all.add("not ended");
        if (filter.isGiven()) {
            var reports = EventConditions.of(filter);
            all.add(reports.in(HAS_REPORT), reports.valuesAnd().toArray());
        } else {
            all.add("scope = 'international'");
        }
        return all;
    }
}
