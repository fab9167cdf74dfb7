package org.chancery.ingest.arrival.feed.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FeedReaderTest {
    private static final URI ADDRESS = URI.create("https://post.example/feeds/world");
    private static final Instant NOON = Instant.parse("2023-07-04T12:00:00Z");

    private final FeedReader reader = new FeedReader(new JsonMapper());

    @Test
    void readsRss() {
        var content = content("""
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Post</title>
                <link>https://post.example/</link><description/><language>en-gb</language>
                <item><title>Talks &amp;amp; more</title><link>/talks</link><guid isPermaLink="false">7</guid>
                <dc:creator>Ada Moss</dc:creator><pubDate>Tue, 04 Jul 2023 14:00:00 +0200</pubDate>
                <description>Short.</description><content:encoded><![CDATA[<p>Long text.</p>]]></content:encoded></item>
                </channel></rss>""");

        assertThat(content.format()).isEqualTo("rss_2.0");
        assertThat(content.title()).isEqualTo("The Post");
        assertThat(content.site()).isEqualTo("https://post.example/");
        assertThat(content.items())
                .containsExactly(new FeedItem(
                        "7",
                        "https://post.example/talks",
                        "Talks &amp; more",
                        "<p>Long text.</p>",
                        "Ada Moss",
                        "en-gb",
                        NOON,
                        null));
    }

    @Test
    void readsOldRss() {
        var rdf = content("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                <channel rdf:about="https://post.example/"><title>Old</title><link>https://post.example/</link>
                <description>d</description></channel>
                <item rdf:about="https://post.example/a"><title>A</title><link>https://post.example/a</link></item>
                </rdf:RDF>""");
        var first = content("""
                <rss version="0.91"><channel><title>Older</title><link>https://post.example/</link><description>d</description>
                <language>en</language><item><title>B</title><link>https://post.example/b</link></item></channel></rss>""");

        assertThat(rdf.items()).extracting(FeedItem::title).containsExactly("A");
        assertThat(rdf.format()).isEqualTo("rss_1.0");
        assertThat(first.items()).extracting(FeedItem::title).containsExactly("B");
    }

    @Test
    void readsAtom() {
        var content = content("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Ministry</title><id>urn:x</id>
                <link rel="alternate" href="https://ministry.example/"/><updated>2023-07-04T12:00:00Z</updated>
                <entry><title type="html">Visit &amp;lt;b&gt;</title><id>tag:ministry.example,2023:1</id>
                <link rel="alternate" href="/visit"/><updated>2023-07-04T12:00:00Z</updated>
                <author><name>Press office</name></author><content type="html">&lt;p&gt;The minister left.&lt;/p&gt;</content>
                </entry></feed>""");

        assertThat(content.format()).isEqualTo("atom_1.0");
        assertThat(content.items()).singleElement().satisfies(item -> {
            assertThat(item.key()).isEqualTo("tag:ministry.example,2023:1");
            assertThat(item.url()).isEqualTo("https://post.example/visit");
            assertThat(item.html()).isEqualTo("<p>The minister left.</p>");
            assertThat(item.author()).isEqualTo("Press office");
            assertThat(item.publishedAt()).isEqualTo(NOON);
        });
    }

    @Test
    void readsJsonFeed() {
        var content = content("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "JSON Post", "home_page_url": "https://post.example",
                 "language": "fr", "items": [
                  {"id": "1", "url": "a", "title": "A", "content_html": "<p>x</p>", "authors": [{"name": "Ada"}],
                   "date_published": "2023-07-04T14:00:00+02:00"},
                  {"id": 2, "external_url": "https://other.example/b", "content_text": "a < b\\nc", "date_published": "soon"}]}""");

        assertThat(content.format()).isEqualTo("json_feed_1.1");
        assertThat(content.items())
                .containsExactly(
                        new FeedItem("1", "https://post.example/feeds/a", "A", "<p>x</p>", "Ada", "fr", NOON, null),
                        new FeedItem("2", "https://other.example/b", "", "a &lt; b<br>c", null, "fr", null, null));
    }

    @Test
    void readsNewsSitemaps() {
        var content = content("""
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                    xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://post.example/about</loc></url>
                <url><loc>https://post.example/talks</loc><n:news><n:publication><n:name>The Post</n:name>
                <n:language>en</n:language></n:publication><n:publication_date>2023-07-04T12:00:00+00:00</n:publication_date>
                <n:title>Talks begin</n:title></n:news></url></urlset>""");

        assertThat(content.title()).isEqualTo("The Post");
        assertThat(content.items())
                .containsExactly(
                        new FeedItem(null, "https://post.example/talks", "Talks begin", "", null, "en", NOON, null));
    }

    @Test
    void readsWhateverTheEncoding() {
        var feed = Feed.of("<title>Čaj für René</title>");
        var latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + Feed.of("<title>für René</title>");

        assertThat(title(feed.getBytes(UTF_8), "")).isEqualTo("Čaj für René");
        assertThat(title(("\uFEFF" + feed).getBytes(UTF_8), "text/xml")).isEqualTo("Čaj für René");
        assertThat(title(feed.getBytes(UTF_16), "")).isEqualTo("Čaj für René");
        assertThat(title(latin.getBytes(ISO_8859_1), "application/rss+xml")).isEqualTo("für René");
    }

    @Test
    void readsFeedsWithADocumentTypeOrHtmlEntities() {
        assertThat(title("<!DOCTYPE rss SYSTEM \"https://dtd.example/rss.dtd\">" + Feed.of("<title>A&nbsp;B</title>")))
                .isEqualTo("A\u00A0B");
    }

    @Test
    void readsNoFileOfThisMachine() {
        var feed = "<!DOCTYPE rss [<!ENTITY file SYSTEM \"file:///etc/passwd\">]>" + Feed.of("<title>&file;</title>");

        assertThat(reason(feed)).startsWith("is not well-formed XML").doesNotContain("root:");
    }

    @Test
    void laughsAtNoBillionLaughs() {
        var laughs = IntStream.range(1, 10)
                .mapToObj(n -> "<!ENTITY l%d \"%s\">"
                        .formatted(n, "&l%d;".formatted(n - 1).repeat(10)))
                .collect(Collectors.joining("", "<!DOCTYPE rss [<!ENTITY l0 \"ha\">", "]>"));

        assertThat(reason(laughs + Feed.of("<title>&l9;</title>"))).startsWith("is not well-formed XML");
    }

    @Test
    void goesNoDeeperAndCountsNoFurtherThanIsNeeded() {
        assertThat(reason("<rss>".repeat(2_000))).contains("exceeds the limit \"100\"");
        assertThat(reason("<rss>" + "<a/>".repeat(200_001) + "</rss>")).contains("more than 200000 elements");
        assertThat(content(Feed.of("<item><title>x</title></item>".repeat(1_500)))
                        .items())
                .hasSize(FeedReader.MAX_ITEMS);
    }

    @Test
    void whatTheParserStumblesOverIsNoFeed() {
        assertThat(reason("<rss version=\"2.0\"/>")).startsWith("is not a feed of a known format");
        assertThat(reason("""
                <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>T</title><entry><title>A</title>
                <content mode="base64">!</content></entry></feed>""")).startsWith("is not a feed of a known format");
    }

    @Test
    void cutsTitlesAndDropsAddressesThatAreTooLongForAnArticle() {
        var content =
                content(Feed.of("<title>%1$s</title><item><title>%1$s</title><link>https://a.example/%1$s</link></item>"
                        .formatted("x".repeat(10_000))));

        assertThat(content.title()).hasSize(1_000).endsWith("…");
        assertThat(content.items()).singleElement().satisfies(item -> {
            assertThat(item.title()).hasSize(1_000).endsWith("…");
            assertThat(item.url()).isNull();
            assertThat(item.key()).as("RSS knows it by its address").startsWith("https://a.example/x");
        });
    }

    @Test
    void theCaseOfASchemeDoesNotCount() {
        assertThat(content(Feed.of("<item><link>HTTPS://post.example/a</link></item>"))
                        .items())
                .extracting(FeedItem::url)
                .containsExactly("HTTPS://post.example/a");
    }

    @Test
    void saysWhatIsNotAFeed() {
        assertThat(reason("<html><body>Not found</body></html>")).startsWith("is a web page, not a feed");
        assertThat(reason("<sitemapindex/>")).startsWith("is an index of sitemaps");
        assertThat(reason("<urlset><url><loc>https://a.example</loc></url></urlset>"))
                .isEqualTo("is a sitemap, but none of its addresses says that it is news");
        assertThat(reason("<catalogue/>")).isEqualTo("is not a feed: its root element is catalogue");
        assertThat(reason("{\"version\": \"2\", \"items\": []}"))
                .isEqualTo("is JSON, but its version is not one of JSON Feed, and it has no ninjs items");
        assertThat(reason("{\"entries\": []}")).startsWith("is JSON, but its version is not one of JSON Feed");
        assertThat(reason("{\"items\": ")).startsWith("is not valid JSON: ");
        assertThat(reason("[".repeat(100_000))).isNotEmpty();
        assertThat(reason("{\"a\":".repeat(100_000))).startsWith("is not valid JSON: ");
        assertThat(reason("")).isNotEmpty();
        assertThat(reason("not found")).isNotEmpty();
        assertThat(reason("<rss version=\"2.0\"><channel><item>")).startsWith("is not well-formed XML");
    }

    /** A feed around something. */
    private static final class Feed {
        static String of(String inside) {
            return "<rss version=\"2.0\"><channel>" + inside + "</channel></rss>";
        }
    }

    private String title(String feed) {
        return title(feed.getBytes(UTF_8), "");
    }

    private String title(byte[] feed, String type) {
        return String.valueOf(((FeedReading.Content) reader.read(feed, type, ADDRESS)).title());
    }

    private FeedReading.Content content(String feed) {
        return (FeedReading.Content) reader.read(feed.getBytes(UTF_8), "", ADDRESS);
    }

    private String reason(String feed) {
        return ((FeedReading.Unreadable) reader.read(feed.getBytes(UTF_8), "", ADDRESS)).reason();
    }
}
