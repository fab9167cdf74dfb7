package org.chancery.ingest.arrival.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.chancery.ingest.running.Articles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which articles wait, whatever the topic tells of them in which order. */
class HeldArticlesTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final HeldArticles held = new HeldArticles();

    @BeforeEach
    void thePartitionIsOurs() {
        held.begin(0);
    }

    @Test
    void waitUntilTheirEmbargoEnds() {
        held.hold(held("talks", 10));

        assertThat(held.due(NOON.minusMillis(1))).isEmpty();
        assertThat(held.due(NOON)).extracting(Held::id).containsExactly("talks");
    }

    @Test
    void waitNoMoreOnceTheyHaveEnded() {
        held.hold(held("talks", 10));
        held.letGo(0, "talks", 10);

        assertThat(held.size()).isZero();
    }

    @Test
    void areKeptAnewIfTheEndOfAnEarlierOneFollowsThem() {
        held.hold(held("talks", 10));
        held.hold(held("talks", 11));
        held.letGo(0, "talks", 10);

        assertThat(held.shadowed()).extracting(Held::offset).containsExactly(11L);

        held.hold(held("talks", 13));

        assertThat(held.shadowed()).isEmpty();
        assertThat(held.due(NOON)).extracting(Held::offset).containsExactly(13L);
    }

    @Test
    void areForgottenWithTheirPartition() {
        held.hold(held("talks", 10));
        held.end(0);
        held.hold(held("late", 12));

        assertThat(held.size()).isZero();
    }

    private static Held held(String id, long offset) {
        return Held.of(Articles.embargoed(id, NOON), 0, offset);
    }
}
