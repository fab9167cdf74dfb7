package org.chancery.store.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.EngineStamp;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.RawArticle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Whatever an article and a note have in them, the entry says the same, and no more. */
class ExampleYamlTest {
    private static final Instant NOON = Instant.parse("2024-05-03T12:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One.\nTwo.",
                "One.\r\nTwo.\r",
                "  begins with blanks\n\tand a tab \n\nends with them  \n\n",
                "# no comment\n- no: item\n---\n...\n%TAG",
                "2024-05-03",
                "true",
                "null",
                "'single' \"double\" \\n {a: b} [c] &d *e !f | > @ `",
                "a\u0001b\u0007c\u0085d\u2028e\uFEFFf",
                "🕊 Ünïcode 中文 عربى"
            })
    void textIsReadAsItWasWritten(String text) {
        var note = note("Mine.\n- id: injected\r  body: x\u2028events: []\u0085- another\u0007 🕊");

        var entry = read(ExampleYaml.of(new NotedArticle(edition(text, NOON), List.of(note))));

        assertThat(entry.keySet()).isEqualTo(Set.of("id", "date", "title", "body", "events"));
        assertThat(entry.get("title")).isEqualTo(text);
        assertThat(entry.get("body")).isEqualTo(text);
        assertThat(entry.get("id")).isEqualTo(text);
    }

    @Test
    void anArticleWithoutADayIsNoExample() {
        assertThat(ExampleYaml.of(new NotedArticle(edition("Text", null), List.of(note("Mine.")))))
                .isEmpty();
    }

    private static EnrichedArticle edition(String text, @Nullable Instant published) {
        var article = new RawArticle(
                text, 1, ArticleStatus.USABLE, null, null, text, null, text, "en", "news", published, null);
        return new EnrichedArticle(article, List.of(), List.of(), List.of(), new EngineStamp("1", "seeds", 1));
    }

    private static Note note(String comment) {
        return new Note("n", "a", 1, null, null, null, Mistake.OTHER, comment, "me\n- id: b", NOON);
    }

    private static Map<String, ?> read(String yaml) {
        List<Map<String, ?>> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        assertThat(entries).hasSize(1);
        return entries.getFirst();
    }
}
