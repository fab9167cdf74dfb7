package org.chancery.ingest.arrival.http.item;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.contract.ArticleSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class JsonArticlesTest {
    private final JsonArticles decoder = new JsonArticles(new JsonMapper());

    @Test
    void readsAnArticleAndPassesOverWhatItDoesNotKnow() {
        assertThat(read("{\"title\": \"Talks\", \"mood\": {\"score\": [1, 2]}}"))
                .isInstanceOfSatisfying(
                        Submission.Article.class,
                        read -> assertThat(read.article().title()).isEqualTo("Talks"));
    }

    @Test
    void anEmptyDateIsNone() {
        assertThat(read("{\"title\": \"Talks\", \"publishedAt\": \"\"}"))
                .isInstanceOfSatisfying(
                        Submission.Article.class,
                        read -> assertThat(read.article().publishedAt()).isNull());
    }

    @Test
    void passesOverAByteOrderMark() {
        assertThat(read("\uFEFF{\"title\": \"Talks\"}")).isInstanceOf(Submission.Article.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            plain text        | Talks in Berlin                             | line 1, column 1
            cut off           | {"title": "Talks                            | line 1, column
            a comma too much  | {"title": "Talks",}                         | line 1, column
            two articles      | {"title": "Talks"} {"title": "Talks"}       | trailing token
            nothing           | ~~                                          | end-of-input
            a field twice     | {"title": "Talks", "title": "Talks fail"}   | title
            twice below       | {"source": {"name": "A", "name": "B"}}      | name
            """)
    void saysWhereItIsNotJson(String fault, String json, String words) {
        assertThat(read(json))
                .isInstanceOfSatisfying(
                        Submission.Fault.class,
                        refused -> assertThat(refused.detail()).containsIgnoringCase(words));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            empty object        | {}                                                     | /title           | title, body
            blank text          | {"title": " ", "body": ""}                             | /title           | title, body
            an array            | [{"title": "Talks"}]                                   | ~~               | article
            null                | null                                                   | ~~               | null
            a number            | 42                                                     | ~~               | article
            title an object     | {"title": {"text": "Talks"}}                           | /title           | title
            source a string     | {"title": "Talks", "source": "My desk"}                | /source          | source
            source name a list  | {"title": "Talks", "source": {"name": ["My desk"]}}    | /source/name     | source.name
            title a number      | {"title": 42}                                          | /title           | title
            title a truth       | {"title": true}                                        | /title           | title
            version as text     | {"title": "Talks", "version": "2"}                     | /version         | version
            version a fraction  | {"title": "Talks", "version": 1.5}                     | /version         | version
            date a number       | {"title": "Talks", "publishedAt": 1700000000}          | /publishedAt     | publishedAt
            version a word      | {"title": "Talks", "version": "first"}                 | /version         | version
            version negative    | {"title": "Talks", "version": -1}                      | /version         | version
            version too great   | {"title": "Talks", "version": 99999999999}             | /version         | version
            status unknown      | {"title": "Talks", "status": "gone"}                   | /status          | status
            date a word         | {"title": "Talks", "publishedAt": "someday"}           | /publishedAt     | someday
            date impossible     | {"title": "Talks", "publishedAt": "2026-02-30T00:00:00Z"} | /publishedAt  | publishedAt
            date without zone   | {"title": "Talks", "publishedAt": "2026-02-03T00:00:00"}  | /publishedAt  | publishedAt
            date of no calendar | {"title": "Talks", "publishedAt": "+12026-01-01T00:00:00Z"} | /publishedAt | 9999
            date beyond time    | {"title": "Talks", "publishedAt": 1e400}               | /publishedAt     | publishedAt
            NUL character       | {"title": "Talks\\u0000"}                              | /title           | NUL
            lone surrogate      | {"body": "Talks \\ud83d."}                             | /body            | surrogate
            lone in the source  | {"title": "Talks", "source": {"name": "\\ude00"}}      | /source/name     | surrogate
            id too long         | {"title": "Talks", "id": "#"}                          | /id              | 200
            url too long        | {"title": "Talks", "url": "#"}                         | /url             | 4096
            language too long   | {"title": "Talks", "language": "#"}                    | /language        | 35
            genre too long      | {"title": "Talks", "genre": "#"}                       | /genre           | 100
            outlet too long     | {"title": "Talks", "source": {"name": "#"}}            | /source/name     | 300
            its uri too long    | {"title": "Talks", "source": {"uri": "#"}}             | /source/uri      | 4096
            version too high    | {"title": "Talks", "version": 1000000001}              | /version         | 1000000000
            """)
    void saysWhichFieldMakesItNoArticle(String fault, String json, String pointer, String words) {
        assertThat(read(json.replace("#", "x".repeat(5_000))))
                .isInstanceOfSatisfying(Submission.Fault.class, refused -> {
                    assertThat(refused.isReadable()).isTrue();
                    assertThat(refused.pointer()).isEqualTo(pointer);
                    assertThat(refused.detail()).contains(words).doesNotContain("org.chancery", "java.");
                });
    }

    @Test
    void cutsALongTitleAndByline() {
        assertThat(read("{\"title\": \"#\", \"byline\": \"#\"}".replace("#", "x".repeat(5_000))))
                .isInstanceOfSatisfying(Submission.Article.class, read -> {
                    assertThat(read.article().title()).hasSize(1_000).endsWith("x…");
                    assertThat(read.article().byline()).hasSize(1_000).endsWith("x…");
                });
    }

    @Test
    void saysWhoseArticleItIsEvenIfItIsNone() {
        assertThat(sourceOf("{\"title\": 42, \"source\": {\"name\": \"My desk\"}}"))
                .isEqualTo(new ArticleSource("My desk", null));
        assertThat(sourceOf("{\"version\": -1, \"title\": \"Talks\", \"source\": {\"name\": \"My desk\"}}"))
                .isEqualTo(new ArticleSource("My desk", null));
        assertThat(sourceOf("{\"title\": 42, \"source\": \"My desk\"}")).isNull();
        assertThat(sourceOf("{\"title\": 42, \"source\": {\"name\": \"" + "x".repeat(301) + "\"}}"))
                .isNull();
        assertThat(sourceOf("My desk")).isNull();
    }

    private @Nullable ArticleSource sourceOf(String json) {
        return ((Submission.Fault) read(json)).source();
    }

    @Test
    void saysThatBytesAreNotUtf8() {
        assertThat(decoder.decode("{\"title\": \"Gespräche\"}".getBytes(ISO_8859_1)))
                .isInstanceOfSatisfying(Submission.Fault.class, refused -> {
                    assertThat(refused.isReadable()).isFalse();
                    assertThat(refused.detail()).contains("UTF-8");
                });
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        assertThat(read("{\"extra\": " + "[".repeat(100_000))).isInstanceOf(Submission.Fault.class);
    }

    private Submission read(String json) {
        return decoder.decode(json.getBytes(UTF_8));
    }
}
