package org.chancery.standalone.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.contract.EventType;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EventChangeTest {
    @Test
    void tellsWhatIsAddedChangedAndRemovedAndNothingElse() {
        var same = Readings.event("same", EventType.CONSULT, 0.8);
        var before = Readings.event("surer", EventType.ACCUSE, 0.5);
        var after = Readings.event("surer", EventType.ACCUSE, 0.6);
        var gone = Readings.event("gone", EventType.AID, 0.8);
        var added = Readings.event("new", EventType.REJECT, 0.8);

        var changes = EventChange.between(Readings.of(same, before, gone), Readings.of(added, after, same));

        assertThat(changes)
                .containsExactly(
                        new EventChange(EventChange.Kind.ADDED, "a", null, added),
                        new EventChange(EventChange.Kind.CHANGED, "a", before, after),
                        new EventChange(EventChange.Kind.REMOVED, "a", gone, null));
        assertThat(changes)
                .extracting(EventChange::type)
                .containsExactly(EventType.REJECT, EventType.ACCUSE, EventType.AID);
    }

    @Test
    void ofTwoEventsWithOneIdTheFirstCounts() {
        var first = Readings.event("e", EventType.CONSULT, 0.8);
        var second = Readings.event("e", EventType.CONSULT, 0.4);

        assertThat(EventChange.between(Readings.of(first), Readings.of(first, second)))
                .isEmpty();
    }

    @Test
    void isALineOfJsonWithoutWhatIsNotThere() {
        var change = new EventChange(EventChange.Kind.ADDED, "a", null, Readings.event("new", EventType.AID, 0.8));

        var json = new JsonMapper().valueToTree(change);

        assertThat(json.path("change").asString()).isEqualTo("added");
        assertThat(json.at("/after/type").asString()).isEqualTo("AID");
        assertThat(json.has("before")).isFalse();
    }
}
