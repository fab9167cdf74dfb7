package org.chancery.store.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventActor;
import org.chancery.store.running.Editions;
import org.junit.jupiter.api.Test;

/** Which columns of a table belong together. */
class EventLineTest {
    @Test
    void codesLeadersAndNamesOfASideStandInOneOrder() {
        var line = EventLine.of(meetingOf("Ministry; Peru", "Chile"), Instant.EPOCH);

        assertThat(line.source()).isEqualTo("PER;PER");
        assertThat(line.sourceLeader()).isEqualTo(";jose-perez");
        assertThat(line.sourceName()).isEqualTo("Ministry, Peru;Chile");
    }

    private static DiplomaticEvent meetingOf(String without, String with) {
        var meeting = Editions.meeting("aligned");
        var mention = meeting.evidence();
        var source = List.of(
                new EventActor(without, "PER", null, null, "GOV", mention),
                new EventActor(with, "PER", "jose-perez", null, "GOV", mention));
        return Editions.meetingOf(source, meeting.target(), "2024-05-02", "aligned")
                .reportedBy(Editions.summit("aligned").reference());
    }
}
