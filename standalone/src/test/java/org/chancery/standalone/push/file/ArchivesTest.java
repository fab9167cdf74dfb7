package org.chancery.standalone.push.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Packed files, web pages and web archives, whole and damaged. */
class ArchivesTest {
    private static final String TEXT =
            "The two presidents met in Geneva on Monday and agreed to speak again. ".repeat(8);

    @Test
    void unpacksGzipAlsoOfSeveralMembers() throws IOException {
        var packed = joined(gzip("{\"title\":\"A\"}\n".getBytes(UTF_8)), gzip("{\"title\":\"B\"}\n".getBytes(UTF_8)));

        assertThat(read("news.ndjson.gz", packed))
                .containsExactly(
                        new Outgoing.Article("news.ndjson.gz:1", "{\"title\":\"A\"}"),
                        new Outgoing.Article("news.ndjson.gz:2", "{\"title\":\"B\"}"));
    }

    @Test
    void tellsWhereAPackedFileBreaksOffAfterWhatStandsBefore() throws IOException {
        var whole = gzip("{\"title\":\"A\"}\n".getBytes(UTF_8));
        var packed = joined(
                whole, Arrays.copyOf(gzip("{\"title\":\"B\"}\n".repeat(99).getBytes(UTF_8)), 20));

        var entries = read("news.ndjson.gz", packed);

        assertThat(entries).first().isEqualTo(new Outgoing.Article("news.ndjson.gz:1", "{\"title\":\"A\"}"));
        assertThat(entries)
                .last()
                .isInstanceOfSatisfying(
                        Outgoing.Unreadable.class,
                        last -> assertThat(last.reason()).startsWith("cannot be read further"));
    }

    @Test
    void readsAWebPageByWhatItSaysOfItself() throws IOException {
        var article = json(read(
                        "saved.html",
                        page("https://www.news.example/2024/05/06/talks").getBytes(UTF_8))
                .getFirst());

        assertThat(article.at("/title").asString()).isEqualTo("Talks in Geneva");
        assertThat(article.at("/url").asString()).isEqualTo("https://www.news.example/2024/05/06/talks");
        assertThat(article.at("/source/name").asString()).isEqualTo("news.example");
        assertThat(article.at("/body").asString()).contains("agreed to speak again");
        assertThat(article.at("/publishedAt").asString()).startsWith("2024-05-06");
        assertThat(article.at("/language").asString()).isEqualTo("en");
    }

    @Test
    void aPageWithoutTextIsNoArticle() throws IOException {
        assertThat(read("empty.html", "<html><body></body></html>".getBytes(UTF_8)))
                .singleElement()
                .isInstanceOf(Outgoing.Unreadable.class);
    }

    @Test
    void readsThePagesOfAWebArchiveThatWereFound() throws IOException {
        var archive = joined(
                gzip(record("warcinfo", "", "application/warc-fields", "software: test\r\n")),
                gzip(response("https://news.example/a", "200 OK", "text/html; charset=utf-8", page(""))),
                gzip(response("https://news.example/gone", "404 Not Found", "text/html", page(""))),
                gzip(response("https://news.example/picture", "200 OK", "image/png", "picture")),
                gzip(response("https://news.example/b", "200 OK", "text/html", page(""))));

        var articles =
                read("news.warc.gz", archive).stream().map(ArchivesTest::json).toList();

        assertThat(articles)
                .extracting(article -> article.at("/url").asString())
                .containsExactly("https://news.example/a", "https://news.example/b");
        assertThat(articles)
                .allSatisfy(
                        article -> assertThat(article.at("/body").asString()).contains("agreed"));
    }

    @Test
    void goesOnInAnArchiveWhereItStopped() throws IOException {
        var archive = joined(
                response("https://news.example/a", "200 OK", "text/html", page("")),
                response("https://news.example/b", "200 OK", "text/html", page("")));
        try (var rest = new ArticleFile("news.warc", new ByteArrayInputStream(archive)).articles(1)) {
            assertThat(rest.map(Outgoing::place)).containsExactly("news.warc#2");
        }
    }

    @Test
    void tellsWhereAnArchiveIsDamagedAfterThePagesBefore() throws IOException {
        var archive = joined(
                response("https://news.example/a", "200 OK", "text/html", page("")),
                "this is no record\r\n\r\n".getBytes(UTF_8));

        var entries = read("news.warc", archive);

        assertThat(entries).hasSize(2);
        assertThat(json(entries.getFirst()).at("/url").asString()).isEqualTo("https://news.example/a");
        assertThat(entries.getLast())
                .isInstanceOfSatisfying(
                        Outgoing.Unreadable.class,
                        last -> assertThat(last.reason()).startsWith("a damaged record: "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WARC-Type:          | WARC Type:
            Content-Length: \\d+ | Content-Length: many
            """)
    void aDamagedRecordCostsOnlyItself(String whole, String damaged) throws IOException {
        var middle = new String(response("https://news.example/b", "200 OK", "text/html", page("")), UTF_8)
                .replaceFirst(whole, damaged);

        var entries = read(
                "news.warc",
                joined(
                        response("https://news.example/a", "200 OK", "text/html", page("")),
                        middle.getBytes(UTF_8),
                        response("https://news.example/c", "200 OK", "text/html", page(""))));

        assertOnlyTheSecondIsDamaged("news.warc", entries);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 10})
    void aDamagedMemberCostsOnlyItself(int place) throws IOException {
        var middle = gzip(response("https://news.example/b", "200 OK", "text/html", page("")));
        // At the place of a block: one of no known type.
        middle[place] = 7;

        assertOnlyTheSecondIsDamaged("news.warc.gz", read("news.warc.gz", aroundInGzip(middle)));
    }

    @Test
    void aMemberThatIsCutOffCostsOnlyItself() throws IOException {
        var middle = gzip(response("https://news.example/b", "200 OK", "text/html", page("")));
        var half = Arrays.copyOf(middle, middle.length / 2);

        assertOnlyTheSecondIsDamaged("news.warc.gz", read("news.warc.gz", aroundInGzip(half)));
    }

    private static byte[] aroundInGzip(byte[] middle) throws IOException {
        return joined(
                gzip(response("https://news.example/a", "200 OK", "text/html", page(""))),
                middle,
                gzip(response("https://news.example/c", "200 OK", "text/html", page(""))));
    }

    private static void assertOnlyTheSecondIsDamaged(String name, List<Outgoing> entries) {
        assertThat(entries).extracting(Outgoing::place).containsExactly(name + "#1", name + "#2", name + "#3");
        assertThat(entries.get(1)).isInstanceOf(Outgoing.Unreadable.class);
        assertThat(urls(entries)).containsExactly("https://news.example/a", "https://news.example/c");
    }

    @Test
    void aPageWithoutADateIsAsOldAsItsRecord() throws IOException {
        var archive = response("https://news.example/a", "200 OK", "text/html", page(""));

        assertThat(json(read("news.warc", archive).getFirst())
                        .at("/publishedAt")
                        .asString())
                .isEqualTo("2024-05-06T10:00:00Z");
    }

    private static String page(String canonical) {
        return """
                <html lang="en"><head><title>Talks in Geneva</title><link rel="canonical" href="%s"></head>
                <body><article><h1>Talks in Geneva</h1><p>%s</p><p>%s</p></article></body></html>""".formatted(canonical, TEXT, TEXT);
    }

    private static byte[] response(String address, String status, String type, String body) {
        return record(
                "response",
                address,
                "application/http; msgtype=response",
                "HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
                        .formatted(status, type, body.length(), body));
    }

    private static byte[] record(String kind, String address, String type, String block) {
        var target = address.isEmpty() ? "" : "WARC-Target-URI: " + address + "\r\n";
        return """
                WARC/1.0\r
                WARC-Type: %s\r
                %sWARC-Date: 2024-05-06T10:00:00Z\r
                WARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r
                Content-Type: %s\r
                Content-Length: %d\r
                \r
                %s\r
                \r
                """.formatted(kind, target, type, block.length(), block).getBytes(UTF_8);
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        List.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static JsonNode json(Outgoing outgoing) {
        return new JsonMapper().readTree(((Outgoing.Article) outgoing).json());
    }

    private static List<String> urls(List<Outgoing> entries) {
        return entries.stream()
                .filter(Outgoing.Article.class::isInstance)
                .map(article -> json(article).at("/url").asString())
                .toList();
    }

    private static List<Outgoing> read(String name, byte[] content) throws IOException {
        return new ArticleFile(name, new ByteArrayInputStream(content))
                .articles()
                .toList();
    }
}
