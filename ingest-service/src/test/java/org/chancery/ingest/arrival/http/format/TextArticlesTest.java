package org.chancery.ingest.arrival.http.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.chancery.contract.ArticleSource;
import org.chancery.ingest.arrival.http.item.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextArticlesTest {
    @Test
    void readsHeadersAndBody() {
        var article = TextArticles.read("""
                Title: Talks in Berlin
                date: 2026-03-02
                SOURCE: My desk
                URL: https://example.org/talks
                Language: en
                Byline: Jane Doe

                The two met: in Berlin.

                Title: is no header here.
                """);

        assertThat(article.title()).isEqualTo("Talks in Berlin");
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2026-03-02T00:00:00Z"));
        assertThat(article.source()).isEqualTo(new ArticleSource("My desk", null));
        assertThat(article.url()).isEqualTo("https://example.org/talks");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.byline()).isEqualTo("Jane Doe");
        assertThat(article.body()).isEqualTo("The two met: in Berlin.\n\nTitle: is no header here.");
    }

    @Test
    void withoutHeadersTheFirstLineIsTheTitle() {
        var article = TextArticles.read("\nBerlin: talks fail\r\n\r\nThe two met.\r\n");

        assertThat(article.title()).isEqualTo("Berlin: talks fail");
        assertThat(article.body()).isEqualTo("The two met.");
    }

    @Test
    void withoutAHeaderForItTheTitleIsTheFirstLineAfterTheHeaders() {
        var article = TextArticles.read("Source: My desk\n\nTalks in Berlin\nThe two met.");

        assertThat(article.title()).isEqualTo("Talks in Berlin");
        assertThat(article.body()).isEqualTo("The two met.");
    }

    @Test
    void linesMayEndAsOnAnySystem() {
        var article =
                TextArticles.read("\r\nTitle: Talks\r\nSource: My desk\r\n\r\nThe two met.\r\n\r\nThey agreed.\r\n");

        assertThat(article.title()).isEqualTo("Talks");
        assertThat(article.source()).isEqualTo(new ArticleSource("My desk", null));
        assertThat(article.body()).isEqualTo("The two met.\n\nThey agreed.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            nothing            | ~~                                       | title, body
            blank lines only   | ~\n \n~                                  | title, body
            headers only       | Source: My desk                          | title, body
            no date            | ~Title: Talks\nDate: someday\n\nBody~    | 'someday' is no date
            an unknown header  | ~Title: Talks\nMood: good\n\nBody~       | line 2: 'Mood: good' is none of the headers
            no blank line      | ~Title: Talks\nThe two met.~             | line 2: 'The two met.' is none of the headers
            blank lines first  | ~\n \nTitle: Talks\nMood: good\n\nBody~ | line 4: 'Mood: good' is none of the headers
            a header twice     | ~Title: Talks\nTitle: Talks fail\n\nBody~ | line 2: a second Title
            too long           | ~Title: Talks\nLanguage: en-and-whatever-else-comes-to-mind-here\n\nBody~ | language
            """)
    void saysWhatIsWrong(String fault, String text, String words) {
        assertThat(decoded(text.replace("\\n", "\n").getBytes(UTF_8)))
                .isInstanceOfSatisfying(Submission.Fault.class, refused -> {
                    assertThat(refused.isReadable()).isTrue();
                    assertThat(refused.detail()).contains(words);
                });
    }

    @Test
    void saysThatBytesAreNotUtf8() {
        assertThat(decoded("Gespräche in Berlin".getBytes(ISO_8859_1)))
                .isInstanceOfSatisfying(
                        Submission.Fault.class,
                        refused -> assertThat(refused.isReadable()).isFalse());
    }

    private static Submission decoded(byte[] text) {
        return new TextArticles().decode(text);
    }
}
