package org.chancery.store;

import java.util.List;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;

/** Meetings that articles report, and what the store makes one happening of. */
final class GroupedMeetings {
    static final String DAY = "2023-03-06";

    private GroupedMeetings() {}

    /** An article that reports a meeting with this country, on the day of all. */
    static EnrichedArticle report(String country, String article) {
        return Editions.edition(article, 1, null, meeting(country, DAY, article));
    }

    static DiplomaticEvent meeting(String country, String day, String article) {
        return Editions.meetingWith(country, day, article);
    }

    /** Of the meeting that this article reports. */
    static String id(String article) {
        return Editions.meeting(article).id();
    }

    /** How many articles report each happening of this country, in order. */
    static List<String> articles(Running running, String country) {
        return running.store().get("/api/v1/happenings?country=" + country).each("happenings", "/articles").stream()
                .sorted()
                .toList();
    }

    /** As one asks to split them off. */
    static String events(String... ids) {
        return "{\"events\": [\"%s\"]}".formatted(String.join("\", \"", ids));
    }
}
