package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngineStampTest {
    private static final Instant MONDAY = Instant.parse("2026-02-02T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-02-03T08:00:00Z");

    @Test
    void newerVersionHoldsWhateverItsSeeds() {
        assertThat(stamp("1.9.0", TUESDAY).isOlderThan(stamp("1.10.0", null))).isTrue();
        assertThat(stamp("1.10.0", null).isOlderThan(stamp("1.9.0", TUESDAY))).isFalse();
        assertThat(stamp("1.0.0-SNAPSHOT", null).isOlderThan(stamp("1.0.0", null)))
                .isTrue();
    }

    @Test
    void newerSeedsHoldUnderOneVersion() {
        var fromOldToNew = List.of(stamp("1.0.0", null), stamp("1.0.0", MONDAY), stamp("1.0.0", TUESDAY));

        assertThat(fromOldToNew.get(0).isOlderThan(fromOldToNew.get(1))).isTrue();
        assertThat(fromOldToNew.get(1).isOlderThan(fromOldToNew.get(2))).isTrue();
        assertThat(fromOldToNew)
                .allSatisfy(stamp -> assertThat(stamp.isOlderThan(stamp)).isFalse());
    }

    @Test
    void whatHasNoVersionNumberIsOlderThanAllThatHave() {
        assertThat(stamp("development", TUESDAY).isOlderThan(stamp("0.1.0", null)))
                .isTrue();
        assertThat(stamp("development", MONDAY).isOlderThan(stamp("unversioned", TUESDAY)))
                .isTrue();
    }

    @Test
    void timeItTookAndMomentMakeNoOtherReading() {
        assertThat(stamp("1.0.0", MONDAY).readsLike(stamp("1.0.0", TUESDAY).taking(7)))
                .isTrue();
        assertThat(stamp("1.0.0", MONDAY).readsLike(stamp("1.0.1", MONDAY))).isFalse();
        assertThat(stamp("1.0.0", null).readsLike(new EngineStamp("1.0.0", "other", 0)))
                .isFalse();
    }

    private static EngineStamp stamp(String version, Instant since) {
        return new EngineStamp(version, "seeds", 1.5, since);
    }
}
