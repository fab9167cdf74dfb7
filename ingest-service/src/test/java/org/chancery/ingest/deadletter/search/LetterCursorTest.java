package org.chancery.ingest.deadletter.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterCursorTest {
    @Test
    void comesBackFromItsToken() {
        var cursor = new LetterCursor(Map.of(
                new TopicPartition("a-dlt", 0), 17L,
                new TopicPartition("a-dlt", 11), 0L,
                new TopicPartition("b-dlt", 3), Long.MAX_VALUE));

        assertThat(LetterCursor.parse(cursor.token())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "abc", "YS1kbHQ9MA", "YS1kbHQ9MC54", "====", "é"})
    void refusesWhatIsNoToken(String token) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LetterCursor.parse(token))
                .withMessageStartingWith("cursor: ");
    }
}
