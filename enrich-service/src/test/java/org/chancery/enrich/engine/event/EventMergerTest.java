package org.chancery.enrich.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.contract.DiplomaticEvent;
import org.chancery.enrich.engine.Desk;
import org.junit.jupiter.api.Test;

/** One event is told once. */
class EventMergerTest {
    private static final String SENTENCE =
            "French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on Monday. ";

    @Test
    void tellsAnEventOfASentenceThatStandsTwiceUnderOneIdOnce() {
        var events = Desk.events("2023-07-04", SENTENCE + "\n\nIf " + SENTENCE + "\n\n" + SENTENCE);

        assertThat(events).isNotEmpty();
        assertThat(events).extracting(DiplomaticEvent::id).doesNotHaveDuplicates();
    }
}
