package org.chancery.standalone.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.chancery.contract.EventType;
import org.junit.jupiter.api.Test;

class ReplaySummaryTest {
    @Test
    void countsEventsByTypeAndWhyOthersStayAsTheyAre() {
        var summary = new ReplaySummary();
        var held = Readings.of(Readings.event("a", EventType.AID, 0.8), Readings.event("c", EventType.CONSULT, 0.5));
        var answer = Readings.of(Readings.event("b", EventType.AID, 0.8), Readings.event("c", EventType.CONSULT, 0.6));

        summary.count(new Rereading.Otherwise(answer, EventChange.between(held, answer)));
        summary.count(new Rereading.Kept(Untouched.SAME));
        summary.count(new Rereading.Kept(Untouched.SAME));
        summary.count(new Rereading.Kept(Untouched.NOT_HOLDING));

        assertThat(printed(summary)).isEqualToNormalizingNewlines("""
                events        added  changed  removed
                CONSULT           0        1        0
                AID               1        0        1
                all               1        1        1
                4 records were read, and 1 articles are read otherwise.
                  2 give the same answer
                  1 are editions that others have replaced
                """);
    }

    private static String printed(ReplaySummary summary) {
        var text = new StringWriter();
        summary.print(new PrintWriter(text, true));
        return text.toString();
    }
}
