package org.chancery.store.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.kit.running.SampleEvent;
import org.chancery.store.running.Editions;
import org.junit.jupiter.api.Test;

/** The day of an event in a row of GDELT. */
class GdeltLineTest {
    private static final Instant LOADED = Instant.parse("2026-01-01T12:00:00Z");
    private static final int ADDED = 59;

    @Test
    void anEventWithoutADateHasTheDayOfItsArticleNotThatOfTheBackFill() {
        var published = Instant.parse("2019-05-06T23:00:00Z");
        var article = Editions.summit("gdelt", "Gdelt Post", published);
        var event = undated().reportedBy(article.reference());

        var row = GdeltLine.of(event, LOADED).split("\t", -1);

        assertThat(row[1]).isEqualTo("20190506");
        assertThat(row[ADDED]).startsWith("20260101");
    }

    @Test
    void withoutAnyDateItHasThatOfItsArrival() {
        var reference = Editions.reported("gdelt", "Gdelt Post", null).reference();

        assertThat(GdeltLine.of(undated().reportedBy(reference), LOADED).split("\t", -1)[1])
                .isEqualTo("20260101");
    }

    private static DiplomaticEvent undated() {
        var meeting = Editions.meeting("gdelt");
        return SampleEvent.of(meeting.id(), meeting.type(), meeting.evidence())
                .on(null)
                .coded("040", 1, 1.0)
                .between(meeting.source(), meeting.target())
                .event();
    }
}
