package org.chancery.ingest.arrival.http.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.chancery.contract.ArticleSource;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.arrival.http.item.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class NinjsArticlesTest {

    private final NinjsArticles ninjs = new NinjsArticles(new JsonMapper());

    @Test
    void readsTheFirstGeneration() {
        var article = article("""
                {"uri": "urn:newsml:example.org:20260302:1", "type": "text", "version": "3",
                 "versioncreated": "2026-03-02T09:00:00+01:00", "pubstatus": "usable", "language": "en",
                 "headline": "Talks in Berlin", "byline": "Jane Doe", "usageterms": "Not for the web",
                 "body_xhtml": "<p>Markup.</p>", "body_text": "The two met.", "description_text": "A summary.",
                 "infosource": [{"name": "My agency"}], "genre": [{"name": "Analysis"}],
                 "renditions": {"small": {"href": "https://example.org/1.jpg"}}, "person": [{"name": "Jane"}]}""");

        assertThat(article.id()).isEqualTo("urn:newsml:example.org:20260302:1");
        assertThat(article.url()).isNull();
        assertThat(article.version()).isEqualTo(3);
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
        assertThat(article.title()).isEqualTo("Talks in Berlin");
        assertThat(article.byline()).isEqualTo("Jane Doe");
        assertThat(article.body()).isEqualTo("The two met.");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.genre()).isEqualTo("analysis");
        assertThat(article.source()).isEqualTo(new ArticleSource("My agency", null));
    }

    @Test
    void readsTheSecondGeneration() {
        var article = article("""
                {"uri": "https://example.org/talks", "versioncreated": "2026-03-02T08:00:00Z", "pubstatus": "usable",
                 "byline": "Jane Doe",
                 "headlines": [{"role": "subhead", "value": "Below"}, {"role": "main", "value": "Talks in Berlin"}],
                 "bodies": [{"contenttype": "text/html", "value": "<p>The two<br>met.</p><p>They agreed.</p>"}],
                 "infosources": [{"name": "My agency", "uri": "https://example.org"}], "genres": [{"name": "Opinion"}]}""");

        assertThat(article.url()).isEqualTo("https://example.org/talks");
        assertThat(article.title()).isEqualTo("Talks in Berlin");
        assertThat(article.byline()).isEqualTo("Jane Doe");
        assertThat(article.body()).isEqualTo("The two\nmet.\n\nThey agreed.");
        assertThat(article.genre()).isEqualTo("opinion");
        assertThat(article.source()).isEqualTo(new ArticleSource("My agency", "https://example.org"));
    }

    @Test
    void whatIsNullIsNotThere() {
        var article = article("""
                {"uri": "https://example.org/talks", "headline": null, "body_text": null, "title": null,
                 "headlines": [null, {"value": "Talks in Berlin"}], "bodies": [null, {"value": "The two met."}],
                 "descriptions": [null], "infosources": [null, {"name": "My agency"}],
                 "genres": [null, {"name": null}, {"name": "Opinion"}]}""");

        assertThat(article.title()).isEqualTo("Talks in Berlin");
        assertThat(article.body()).isEqualTo("The two met.");
        assertThat(article.source()).isEqualTo(new ArticleSource("My agency", null));
        assertThat(article.genre()).isEqualTo("opinion");
    }

    @Test
    void readsTheThirdGeneration() {
        var article = article("""
                {"uri": "urn:chancery:article:abc", "version": "2", "versionCreated": "2026-03-02T08:00:00Z",
                 "pubStatus": "withheld", "by": "Jane Doe", "language": "en", "copyrightHolder": "My agency",
                 "headlines": [{"contentType": "text/html", "value": "Talks in <b>Berlin</b>"}],
                 "bodies": [{"contentType": "video/mp4", "value": "none"}],
                 "descriptions": [{"contentType": "text/plain", "value": "The two met."}],
                 "standard": {"name": "ninjs", "version": "3.1"}}""");

        assertThat(article.id()).isEqualTo("abc");
        assertThat(article.status()).isEqualTo(ArticleStatus.WITHHELD);
        assertThat(article.title()).isEqualTo("Talks in Berlin");
        assertThat(article.byline()).isEqualTo("Jane Doe");
        assertThat(article.body()).isEqualTo("The two met.");
        assertThat(article.source()).isEqualTo(new ArticleSource("My agency", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"embargoed", "embargoedUntil"})
    void leavesAnEmbargoToTheIntake(String field) {
        var article = article("{\"uri\": \"urn:a\", \"headline\": \"Talks\", \"%s\": \"2026-03-02T13:00:01+01:00\"}"
                .formatted(field));

        assertThat(article.status()).isEqualTo(ArticleStatus.USABLE);
        assertThat(article.embargoedUntil()).isEqualTo("2026-03-02T12:00:01Z");
    }

    @Test
    void aRetractionNeedsNoText() {
        var article = article("{\"uri\": \"urn:a\", \"pubstatus\": \"canceled\"}");

        assertThat(article.status()).isEqualTo(ArticleStatus.CANCELED);
    }

    @Test
    void leavesAVersionThatIsNoNumberToTheIntake() {
        assertThat(article("{\"uri\": \"urn:a\", \"headline\": \"Talks\", \"version\": \"20260302T080000Z\"}")
                        .version())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            no uri            | {"headline": "Talks"}                                          | ~~           | uri
            no text           | {"uri": "urn:a"}                                               | ~~           | title, body
            another status    | {"uri": "urn:a", "headline": "T", "pubstatus": "gone"}         | ~~           | 'gone' is none of usable
            a picture         | {"uri": "urn:a", "headline": "T", "type": "picture"}           | ~~           | 'picture' is no article
            no date           | {"uri": "urn:a", "headline": "T", "versionCreated": "someday"} | ~~           | 'someday' is no date
            no end            | {"uri": "urn:a", "headline": "T", "embargoed": "someday"}      | ~~           | 'someday' is no date
            headline a number | {"uri": "urn:a", "headline": 42}                               | ~~           | headline: must be text
            headlines a text  | {"uri": "urn:a", "headlines": "Talks"}                         | /headlines   | headlines
            uri a number      | {"uri": 42, "headline": "Talks"}                               | /uri         | uri
            an array          | [{"uri": "urn:a", "headline": "Talks"}]                        | ~~           | article
            """)
    void saysWhatIsWrong(String fault, String json, String pointer, String words) {
        assertThat(ninjs.decode(json.getBytes(UTF_8))).isInstanceOfSatisfying(Submission.Fault.class, refused -> {
            assertThat(refused.isReadable()).isTrue();
            assertThat(refused.pointer()).isEqualTo(pointer);
            assertThat(refused.detail()).contains(words).doesNotContain("org.chancery");
        });
    }

    private RawArticle article(String json) {
        var decoded = ninjs.decode(json.getBytes(UTF_8));
        assertThat(decoded).isInstanceOf(Submission.Article.class);
        return ((Submission.Article) decoded).article();
    }
}
