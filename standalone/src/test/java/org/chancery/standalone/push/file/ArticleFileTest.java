package org.chancery.standalone.push.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleFileTest {
    @Test
    void readsOneArticleALine() throws IOException {
        assertThat(read("news.ndjson", "{\"title\":\"A\"}\n\n{\"title\":\"B\"}\n"))
                .containsExactly(
                        new Outgoing.Article("news.ndjson:1", "{\"title\":\"A\"}"),
                        new Outgoing.Article("news.ndjson:3", "{\"title\":\"B\"}"));
    }

    @Test
    void leavesTheJudgementOnALineToTheService() throws IOException {
        assertThat(read("news.ndjson", "{\"title\":\n"))
                .containsExactly(new Outgoing.Article("news.ndjson:1", "{\"title\":"));
    }

    @Test
    void readsAnArticleOverSeveralLines() throws IOException {
        assertThat(read("article.json", "{\n \"title\": \"A\"\n}"))
                .containsExactly(new Outgoing.Article("article.json", "{\"title\":\"A\"}"));
    }

    @Test
    void readsAnArrayOfArticles() throws IOException {
        assertThat(read("-", "[{\"title\":\"A\"},\n{\"title\":\"B\"}]"))
                .containsExactly(
                        new Outgoing.Article("-[0]", "{\"title\":\"A\"}"),
                        new Outgoing.Article("-[1]", "{\"title\":\"B\"}"));
    }

    @Test
    void takesTheFirstLineOfAPlainTextForItsTitle() throws IOException {
        assertThat(read("note.txt", "Talks in Geneva\n\nThe two met.\n"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Outgoing.Article.class,
                        article -> assertThat(article.json())
                                .contains("\"title\":\"Talks in Geneva\"")
                                .contains("\"body\":\"The two met.\""));
    }

    @Test
    void readsTheHeadersOfAPlainText() throws IOException {
        assertThat(read("note.txt", "Title: Talks\nSource: My desk\nDate: 2026-03-02\n\nThe two met.\n"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Outgoing.Article.class,
                        article -> assertThat(article.json())
                                .contains("\"title\":\"Talks\"", "\"name\":\"My desk\"", "2026-03-02T00:00:00Z"));
    }

    @Test
    void saysWhatIsWrongWithTheHeadersOfAPlainText() throws IOException {
        assertThat(read("note.txt", "Title: Talks\nDate: someday\n\nThe two met.\n"))
                .containsExactly(new Outgoing.Unreadable("note.txt", "Date: 'someday' is no date"));
    }

    @Test
    void saysWhereADocumentBreaks() throws IOException {
        assertThat(read("article.json", "{\n \"title\": oops\n}"))
                .singleElement()
                .isInstanceOfSatisfying(Outgoing.Unreadable.class, unreadable -> {
                    assertThat(unreadable.place()).isEqualTo("article.json:2");
                    assertThat(unreadable.reason()).startsWith("not JSON: ");
                });
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertThat(read("-", "")).containsExactly(new Outgoing.Unreadable("-", "the file is empty"));
    }

    private static List<Outgoing> read(String name, String content) throws IOException {
        return new ArticleFile(name, new ByteArrayInputStream(content.getBytes(UTF_8)))
                .articles()
                .toList();
    }
}
