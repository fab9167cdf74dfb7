package org.chancery.ingest.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class PageReaderTest {
    private static final URI ADDRESS = URI.create("https://amp.example.org/2023/07/04/talks?id=7");
    private static final String TEXT =
            "<p>" + "The ministers met on the bridge, and spoke of tariffs, ferries and diesel. ".repeat(8) + "</p>";

    private final PageReader reader = new PageReader(new JsonMapper());

    @Test
    void believesJsonLdFirst() {
        var page = page("""
                <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite"},
                 {"@type": ["NewsArticle"], "headline": "Talks &amp; more", "datePublished": "2023-07-04T14:00:00+02:00",
                  "inLanguage": "en-GB", "author": [{"name": "Ada Moss"}, {"name": "Ben Ray"}]}]}</script>
                <meta property="og:title" content="Other"><meta name="author" content="Nobody">""");

        assertThat(page.title()).isEqualTo("Talks & more");
        assertThat(page.byline()).isEqualTo("Ada Moss, Ben Ray");
        assertThat(page.publishedAt()).isEqualTo(Instant.parse("2023-07-04T12:00:00Z"));
        assertThat(page.language()).isEqualTo("en-GB");
    }

    @Test
    void thenOpenGraphAndThenWhatItSees() {
        var graph = page("""
                <meta property="og:title" content="Talks"><meta property="article:published_time" content="2023-07-04T12:00:00Z">
                <meta property="og:locale" content="fr_FR"><meta name="author" content="Ada Moss">""");
        var bare = page("<title>Talks | Post</title>");

        assertThat(graph.title()).isEqualTo("Talks");
        assertThat(graph.byline()).isEqualTo("Ada Moss");
        assertThat(graph.language()).isEqualTo("fr-FR");
        assertThat(graph.publishedAt()).isEqualTo(Instant.parse("2023-07-04T12:00:00Z"));
        assertThat(bare.title()).isEqualTo("Talks | Post");
        assertThat(bare.publishedAt()).as("from the address").isEqualTo(Instant.parse("2023-07-04T00:00:00Z"));
        assertThat(bare.language()).isNull();
        assertThat(bare.byline()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://www.example.org/talks, https://www.example.org/talks",
                "/talks, https://amp.example.org/talks",
                "https://example.net/talks, -",
                "https://example.org.attacker.net/talks, -",
                "javascript:alert(1), -",
                "'http:// bad', -",
                "'', -"
            })
    void mayGiveItsOwnAddressButNotThatOfAnotherOutlet(String canonical, String address) {
        assertThat(page("<link rel=\"canonical\" href=\"" + canonical + "\">").address())
                .isEqualTo(Optional.ofNullable(address).map(URI::create).orElse(ADDRESS));
    }

    @Test
    void readsWhateverTheEncoding() {
        var html = "<html><head><meta charset=\"windows-1251\"></head><body>" + TEXT.replace("ministers", "министры")
                + "</body></html>";

        assertThat(read(html.getBytes(Charset.forName("windows-1251")), "text/html")
                        .orElseThrow()
                        .text())
                .contains("министры");
        assertThat(read(html.replace("windows-1251", "?").getBytes(UTF_8), "text/html; charset=utf-8")
                        .orElseThrow()
                        .text())
                .contains("министры");
        assertThat(read(TEXT.getBytes(UTF_8), "text/html; charset=none-such")
                        .orElseThrow()
                        .text())
                .contains("ministers");
    }

    @Test
    void brokenJsonLdDoesNoHarm() {
        assertThat(page("<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", </script>")
                        .text())
                .contains("ministers");
        assertThat(page("<script type=\"application/ld+json\">[null, 7, {\"@type\": 7}]</script>")
                        .text())
                .contains("ministers");
    }

    @Test
    void whatIsNoPageOrHasNoTextIsNone() {
        assertThat(read("%PDF-1.7".getBytes(UTF_8), "application/pdf")).isEmpty();
        assertThat(read(new byte[0], "text/html")).isEmpty();
        assertThat(read("<html><body><script>x</script></body></html>".getBytes(UTF_8), "text/html"))
                .isEmpty();
    }

    @Test
    void depthAndLengthDoNoHarm() {
        var deep = "<div>".repeat(100_000) + TEXT;

        assertThat(read(deep.getBytes(UTF_8), "text/html")).isEmpty();
    }

    @Test
    void anotherOutletMayHaveTheSameHost() {
        var alice = URI.create("https://alice.github.io/talks");
        var html = "<link rel=\"canonical\" href=\"%s\">" + TEXT;

        assertThat(addressOf(html.formatted("https://bob.github.io/talks"), alice))
                .isEqualTo(alice);
        assertThat(addressOf(html.formatted("HTTPS://alice.github.io/other"), alice))
                .hasPath("/other");
        assertThat(addressOf(html.formatted("/" + "x".repeat(5_000)), alice)).isEqualTo(alice);
    }

    private URI addressOf(String html, URI found) {
        return reader.read(html.getBytes(UTF_8), "text/html", found)
                .orElseThrow()
                .address();
    }

    private Page page(String head) {
        return read(("<html><head>" + head + "</head><body>" + TEXT + "</body></html>").getBytes(UTF_8), "text/html")
                .orElseThrow();
    }

    private Optional<Page> read(byte[] bytes, String type) {
        return reader.read(bytes, type, ADDRESS);
    }
}
