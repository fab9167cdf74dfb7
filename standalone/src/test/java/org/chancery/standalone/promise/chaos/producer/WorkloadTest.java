package org.chancery.standalone.promise.chaos.producer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a seed makes of the pushes of a run. */
class WorkloadTest {
    private static final Duration SPAN = Duration.ofMinutes(1);

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(Workload.of(7, 100, 10, SPAN)).isEqualTo(Workload.of(7, 100, 10, SPAN));
        assertThat(Workload.of(7, 100, 10, SPAN)).isNotEqualTo(Workload.of(8, 100, 10, SPAN));
    }

    @Test
    void hasNoTwoEditionsThatAreTheSame() {
        var stories = Workload.of(7, 100, 10, SPAN).stories();

        assertThat(stories)
                .allSatisfy(story -> assertThat(story.steps())
                        .flatExtracting(Story.Step::pushes)
                        .filteredOn(push ->
                                push.kind() != Kind.DOUBLE && push.kind() != Kind.TWIN && push.kind() != Kind.MALFORMED)
                        .extracting(Push::article)
                        .doesNotHaveDuplicates());
    }
}
