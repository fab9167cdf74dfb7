package org.chancery.standalone.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PushSummaryTest {
    @Test
    void countsAllRejectionsAndNamesTheFirst() {
        var sum = IntStream.rangeClosed(1, PushSummary.NAMED + 500)
                .mapToObj(line -> PushSummary.rejected("news.ndjson:" + line, "not JSON"))
                .reduce(PushSummary.NONE, PushSummary::plus);

        assertThat(sum.rejected()).isEqualTo(PushSummary.NAMED + 500);
        assertThat(sum.articles()).isEqualTo(PushSummary.NAMED + 500);
        assertThat(sum.rejections()).hasSize(PushSummary.NAMED);
        assertThat(sum.rejections().getFirst().place()).isEqualTo("news.ndjson:1");
        assertThat(sum.rejections().getLast().place()).isEqualTo("news.ndjson:" + PushSummary.NAMED);
    }

    @Test
    void whatIsNamedIsNotCopiedAgainForEachBatch() {
        var full = IntStream.range(0, PushSummary.NAMED)
                .mapToObj(line -> PushSummary.rejected("a:" + line, "not JSON"))
                .reduce(PushSummary.NONE, PushSummary::plus);

        var later = full.plus(PushSummary.rejected("b", "not JSON"));

        assertThat(later.rejections()).isSameAs(full.rejections());
    }
}
