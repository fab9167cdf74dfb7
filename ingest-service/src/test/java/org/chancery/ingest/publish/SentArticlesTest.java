package org.chancery.ingest.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.contract.RawArticle;
import org.junit.jupiter.api.Test;

class SentArticlesTest {
    private static final int MEGABYTE = 1024 * 1024;

    private final SentArticles sent = new SentArticles();
    private final RawArticle article =
            new RawArticle("one", 1, null, null, null, "Talks", null, "", null, null, null, null);

    @Test
    void areTakenOnceByTheirBytes() {
        sent.keep("one".getBytes(UTF_8), article);

        assertThat(sent.take("two".getBytes(UTF_8))).isEmpty();
        assertThat(sent.take("one".getBytes(UTF_8))).contains(article);
        assertThat(sent.take("one".getBytes(UTF_8))).isEmpty();
    }

    @Test
    void takeNoMoreMemoryIfTheyAreNeverReadBack() {
        for (int number = 0; number < 100; number++) {
            var record = new byte[MEGABYTE];
            record[0] = (byte) number;
            sent.keep(record, article);
        }

        assertThat(sent.bytes()).isBetween(1L, 16L * MEGABYTE);
    }
}
