package org.chancery.enrich.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.ArticleReader;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** One event is told once. */
class ReportsTest {
    private static final String SENTENCE =
            "French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on Monday. ";

    private static final ArticleReader READER = new ArticleReader(Lexicon.load(Optional.empty()), "test");

    @Test
    void tellsAnEventOfASentenceThatStandsTwiceUnderOneIdOnce() {
        var events = READER.read(article(SENTENCE + "\n\nIf " + SENTENCE + "\n\n" + SENTENCE))
                .events();

        assertThat(events).isNotEmpty();
        assertThat(events).extracting(DiplomaticEvent::id).doesNotHaveDuplicates();
    }

    private static RawArticle article(String body) {
        return new RawArticle(
                "twice",
                1,
                ArticleStatus.USABLE,
                null,
                null,
                "French president in Berlin",
                null,
                body,
                "en",
                null,
                Instant.parse("2023-07-04T12:00:00Z"),
                null);
    }
}
