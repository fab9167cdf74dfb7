package org.chancery.standalone.bench.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.stream.Stream;
import org.chancery.contract.RawArticle;
import org.junit.jupiter.api.Test;

class BenchArticlesTest {
    @Test
    void tellsTheSameAgainOnlyAWeekLater() {
        var articles = new BenchArticles();
        var byBody = new HashMap<String, RawArticle>();

        var again = Stream.generate(articles::next)
                .limit(200)
                .filter(article -> {
                    var before = byBody.put(article.body(), article);
                    return before != null
                            && Duration.between(before.publishedAt(), article.publishedAt())
                                            .toDays()
                                    == 7;
                })
                .count();

        assertThat(again).isEqualTo(200 - byBody.size()).isPositive();
    }
}
