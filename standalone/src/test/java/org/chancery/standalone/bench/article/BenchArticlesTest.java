package org.chancery.standalone.bench.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

class BenchArticlesTest {
    @Test
    void tellsTheSameAgainOnlyAWeekLater() {
        var articles = new BenchArticles();
        var published = new HashMap<String, Instant>();

        for (int i = 0; i < 200; i++) {
            var article = articles.next();
            var before = published.put(article.body(), article.publishedAt());

            if (before != null) {
                assertThat(Duration.between(before, article.publishedAt())).isEqualTo(Duration.ofDays(7));
            }
        }
        assertThat(published).hasSizeLessThan(200);
    }
}
