package org.chancery.store.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a place on the stream is written and compared. */
class StreamPositionTest {
    @ParameterizedTest
    @ValueSource(strings = {"0:17", "0:-1,1:4,12:999999999999999999"})
    void isReadAsItIsWritten(String written) {
        assertThat(StreamPosition.read(written)).hasToString("Optional[" + written + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "0", "0:", "0:1,", ":1", "0:-2", "-1:0", "0:1;1:2", "0:9999999999999999999", "٠:١"})
    void whatIsNoPlaceIsNone(String written) {
        assertThat(StreamPosition.read(written)).isEmpty();
    }

    @Test
    void coversWhatIsNowhereFurther() {
        var here = StreamPosition.start().with(0, 5).with(1, 2);

        assertThat(here.covers(StreamPosition.start())).isTrue();
        assertThat(here.covers(here)).isTrue();
        assertThat(here.covers(here.with(1, 3))).isFalse();
        assertThat(here.covers(StreamPosition.start().with(2, -1))).isTrue();
        assertThat(here.covers(StreamPosition.start().with(2, 0))).isFalse();
        assertThat(here.furthest(StreamPosition.start().with(1, 9).with(0, 1))).hasToString("0:5,1:9");
    }
}
