package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skyscreamer.jsonassert.JSONAssert;

class RawArticleTest {
    @Test
    void survivesTheWireUnchanged() throws Exception {
        var article = Golden.RAW_FULL.as(RawArticle.class);

        JSONAssert.assertEquals(Golden.RAW_FULL.json(), Golden.write(article), true);
    }

    @Test
    void derivesWhatAProducerLeavesOut() {
        var article = Golden.RAW_MINIMAL.as(RawArticle.class);

        assertThat(article.id()).hasSize(36);
        assertThat(article.version()).isEqualTo(1);
        assertThat(article.status()).isEqualTo(ArticleStatus.USABLE);
        assertThat(article.body()).isEmpty();
        assertThat(article.publishedAt()).isNull();
    }

    @Test
    void leavesAbsentFieldsAbsent() throws Exception {
        var article = Golden.RAW_MINIMAL.as(RawArticle.class);

        var expected = """
                {"id": "%s", "version": 1, "status": "usable",
                 "title": "Finland and Sweden hand in their NATO applications", "body": ""}""";
        JSONAssert.assertEquals(expected.formatted(article.id()), Golden.write(article), true);
    }

    @Test
    void readsARetractionWithoutText() {
        var article = Golden.RAW_CANCELED.as(RawArticle.class);

        assertThat(article.status()).isEqualTo(ArticleStatus.CANCELED);
        assertThat(article.id()).isEqualTo(Golden.RAW_FULL.as(RawArticle.class).id());
    }

    @Test
    void readsPastFieldsItDoesNotKnow() {
        var article = Golden.read("{\"title\": \"Talks resume\", \"mood\": {\"of\": [\"day\"]}}", RawArticle.class);

        assertThat(article.title()).isEqualTo("Talks resume");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"title\": \" \", \"body\": \"\\n\"}", "{\"status\": \"usable\", \"id\": \"a-1\"}"})
    void refusesAnArticleWithoutText(String json) {
        assertThatThrownBy(() -> Golden.read(json, RawArticle.class))
                .hasMessageContaining("title")
                .hasMessageContaining("body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\": \"canceled\"}",
                "{\"title\": \"Talks resume\", \"id\": \" \"}",
                "{\"status\": \"withheld\", \"source\": {\"name\": \"Courier\"}}"
            })
    void refusesAnEditionOfNoArticleInParticular(String json) {
        assertThatThrownBy(() -> Golden.read(json, RawArticle.class)).hasMessageContaining("id: must have");
    }

    @Test
    void refusesAnIdThatIsTooLong() {
        var json = "{\"title\": \"Talks resume\", \"id\": \"%s\"}".formatted("x".repeat(RawArticle.MAX_ID + 1));

        assertThatThrownBy(() -> Golden.read(json, RawArticle.class)).hasMessageContaining("id: must have");
    }

    @ParameterizedTest
    @CsvSource({
        "url, 4096, {\"title\": \"Talks\"; \"url\": \"%s\"}",
        "language, 35, {\"title\": \"Talks\"; \"language\": \"%s\"}",
        "genre, 100, {\"title\": \"Talks\"; \"genre\": \"%s\"}",
        "source.name, 300, {\"title\": \"Talks\"; \"source\": {\"name\": \"%s\"}}",
        "source.uri, 4096, {\"title\": \"Talks\"; \"source\": {\"uri\": \"%s\"}}"
    })
    void refusesAFieldThatIsTooLong(String field, int longest, String template) {
        var json = template.replace(';', ',');

        assertThatCode(() -> Golden.read(json.formatted("x".repeat(longest)), RawArticle.class))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Golden.read(json.formatted("x".repeat(longest + 1)), RawArticle.class))
                .hasMessageContaining(field + ": must have at most " + longest);
    }

    @Test
    void cutsATitleAndABylineThatAreTooLongAndSaysSo() {
        var json = "{\"title\": \"%s\", \"byline\": \"%s\"}".formatted("x".repeat(998) + "🕊🕊", "y".repeat(2_000));

        var article = Golden.read(json, RawArticle.class);

        assertThat(article.title()).isEqualTo("x".repeat(998) + "…");
        assertThat(article.byline()).isEqualTo("y".repeat(999) + "…");
    }

    @Test
    void tellsTwoArticlesApartWhoseTitlesDifferBehindTheCut() {
        var json = "{\"title\": \"%s\"}";

        var one = Golden.read(json.formatted("x".repeat(1_000) + "one"), RawArticle.class);
        var other = Golden.read(json.formatted("x".repeat(1_000) + "two"), RawArticle.class);

        assertThat(one.id()).isNotEqualTo(other.id());
    }

    @Test
    void refusesMoreTextThanThePipelineReads() {
        var json = "{\"title\": \"Talks\", \"body\": \"%s\"}".formatted("x".repeat(RawArticle.MAX_TEXT));

        assertThatThrownBy(() -> Golden.read(json, RawArticle.class)).hasMessageContaining("body: title and body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"Talks\", \"version\": -1}",
                "{\"title\": \"Talks\", \"version\": 1000000001}",
                "{\"title\": \"Talks\", \"version\": \"second\"}",
                "{\"title\": \"Talks\", \"status\": \"gone\"}",
                "{\"title\": \"Talks\", \"publishedAt\": \"yesterday\"}",
                "{\"title\": {\"en\": \"Talks\"}}",
                "[]",
                "not JSON"
            })
    void refusesWrongValues(String json) {
        assertThatThrownBy(() -> Golden.read(json, RawArticle.class)).hasMessageNotContaining("null pointer");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                {"title": "Talks\\u0000 resume"}                         | title: has a NUL character at 5
                {"title": "Talks", "body": "Dove \\ud83d"}               | body: has half a character
                {"title": "Talks", "byline": "\\udd4a"}                  | byline: has half a character
                {"title": "Talks", "source": {"name": "A\\u0000"}}       | source.name: has a NUL character at 1
                {"title": "Talks", "publishedAt": "-9999-01-01T00:00:00Z"} | publishedAt: must lie in the years
                {"title": "Talks", "receivedAt": "+500000000-01-01T00:00:00Z"} | receivedAt: must lie in the years
                """)
    void refusesWhatNoReaderCouldHold(String json, String reason) {
        assertThatThrownBy(() -> Golden.read(json, RawArticle.class)).hasMessageContaining(reason);
    }

    @Test
    void takesCharactersOutsideTheBasicPlane() {
        assertThat(Golden.read("{\"title\": \"Dove \\ud83d\\udd4a\"}", RawArticle.class)
                        .title())
                .isEqualTo("Dove 🕊");
    }

    @Test
    void takesVersionAndMomentFromTheIntake() {
        var arrival = Instant.parse("2024-05-01T00:00:00Z");

        var article = Golden.RAW_FULL.as(RawArticle.class).received(7, arrival);

        assertThat(article.version()).isEqualTo(7);
        assertThat(article.receivedAt()).isEqualTo(arrival);
        assertThat(article.id()).isEqualTo(Golden.RAW_FULL.as(RawArticle.class).id());
    }
}
