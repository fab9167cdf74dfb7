package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.chancery.ingest.running.Articles;
import org.chancery.ingest.running.BareRequest;
import org.chancery.ingest.running.BrokerTest;
import org.chancery.ingest.running.EndlessPush;
import org.chancery.ingest.running.Running;
import org.chancery.kit.running.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no article is refused with its place, and nothing of it is published. */
@BrokerTest
class BadInputIT {
    private static final String JSON = "application/json";
    private static final String NDJSON = "application/x-ndjson";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            not JSON         | not json                                            | 400 | ~~           | line 1, column 1
            cut off          | {"title": "Talks                                    | 400 | ~~           | line 1, column
            nothing          | ~~                                                  | 422 | ~~           | end-of-input
            empty object     | {}                                                  | 422 | /title       | title, body
            null             | null                                                | 422 | ~~           | null
            an array         | [{"title": "Talks"}]                                | 422 | ~~           | article
            wrong type       | {"title": {"text": "Talks"}}                        | 422 | /title       | title
            number for text  | {"title": 42}                                       | 422 | /title       | title
            wrong type below | {"title": "Talks", "source": {"name": ["a"]}}       | 422 | /source/name | source.name
            no date          | {"title": "Talks", "publishedAt": "someday"}        | 422 | /publishedAt | someday
            number for date  | {"title": "Talks", "publishedAt": 1700000000}       | 422 | /publishedAt | publishedAt
            a field twice    | {"title": "Talks", "title": "Talks fail"}           | 400 | ~~           | "title"
            negative version | {"title": "Talks", "version": -1}                   | 422 | /version     | version
            version too high | {"title": "Talks", "version": 1000000001}           | 422 | /version     | 1000000000
            long language    | {"title": "Talks", "language": "en-and-whatever-else-comes-to-mind-here"} | 422 | /language | 35
            NUL character    | {"title": "Talks\\u0000"}                           | 422 | /title       | NUL
            lone surrogate   | {"title": "Talks \\ud83d"}                          | 422 | /title       | surrogate
            """)
    void isRefusedWithItsPlace(String fault, String json, int status, String pointer, String words, Running running) {
        int before = running.raw().size();
        double refused = rejected(running);

        var answer = running.ingest().pushJson(json);

        assertRefused(answer, status, words);
        assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(running.raw().size()).isEqualTo(before);
        assertThat(rejected(running)).isEqualTo(refused + 1);
    }

    @Test
    void bytesThatAreNoUtf8AreRefused(Running running) {
        int before = running.raw().size();
        double refused = rejected(running);

        var answer = running.ingest()
                .push(JSON, BodyPublishers.ofByteArray("{\"title\": \"Gespräche\"}".getBytes(ISO_8859_1)));

        assertRefused(answer, 400, "UTF-8");
        assertThat(running.raw().size()).isEqualTo(before);
        assertThat(rejected(running)).isEqualTo(refused + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/csv",
                "text/plain;charset=ISO-8859-1",
                "multipart/form-data",
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded",
                "application/json;charset=nonsense",
                "nonsense"
            })
    void anotherContentTypeIsRefused(String type, Running running) {
        var answer = bare(running, "{\"title\": \"Talks\"}", "Content-Type: " + type);

        assertRefused(answer, 415, "Content-Type");
    }

    @Test
    void anArticleCompressedOtherwiseThanByGzipOrZstdIsRefused(Running running) {
        var answer = bare(running, "whatever", "Content-Type: application/json", "Content-Encoding: br");

        assertRefused(answer, 415, "gzip and zstd");
    }

    @Test
    void whoUnderstandsNoJsonIsToldSoBeforeAnythingIsPublished(Running running) {
        int before = running.raw().size();

        var answer = bare(
                running,
                "{\"title\": \"Never published\"}",
                "Content-Type: application/json",
                "Accept: application/xml");

        assertRefused(answer, 406, "application/json");
        assertThat(running.raw().size()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({JSON, NDJSON})
    void aBodyThatBreaksOffIsRefused(String type, Running running) {
        var answer = BareRequest.send(
                running.ingest().port(),
                "{\"title\": \"Talks in Ber",
                "POST /api/v1/articles HTTP/1.0",
                "Host: localhost",
                "Content-Type: " + type,
                "Content-Length: 100");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void thePageOfFailuresIsNoFailure(Running running) {
        var answer = running.ingest().get("/error");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    private static Answer bare(Running running, String body, String... headers) {
        var head = Stream.concat(
                Stream.of("POST /api/v1/articles HTTP/1.0", "Host: localhost", "Content-Length: " + body.length()),
                Stream.of(headers));
        return BareRequest.send(running.ingest().port(), body, head.toArray(String[]::new));
    }

    @Test
    void anotherMethodIsRefused(Running running) {
        assertRefused(running.ingest().get("/api/v1/articles"), 405, "GET");
    }

    @Test
    void anArticleOfFiveMegabytesIsTooLarge(Running running) {
        int before = running.raw().size();
        double refused = rejected(running);

        var answer = running.ingest().pushJson("{\"title\": \"" + "x".repeat(5_000_000) + "\"}");

        assertRefused(answer, 413, "2097152 bytes");
        assertThat(running.raw().size()).isEqualTo(before);
        assertThat(rejected(running)).isEqualTo(refused + 1);
    }

    @Test
    void aLongTitleIsCut(Running running) {
        var title = "Talks ".repeat(1_000);

        var answer = running.ingest().pushJson("{\"id\": \"long title\", \"title\": \"" + title + "\"}");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(running.raw().editions("long title"))
                .singleElement()
                .satisfies(article -> assertThat(article.title()).hasSize(1_000).endsWith("…"));
    }

    @Test
    void anArticleOfTwoMegabytesIsNot(Running running) {
        var body = "x".repeat(2_000_000);

        var answer = running.ingest().pushJson(Articles.json(Articles.edition("long", 1, body)));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(running.raw().editions("long"))
                .singleElement()
                .satisfies(article -> assertThat(article.body()).hasSize(body.length()));
    }

    @ParameterizedTest
    @CsvSource({JSON + ",32", NDJSON + ",96"})
    void aLineOfAGigabyteIsRefusedLongBeforeItsEnd(String type, int megabytes, Running running) {
        int before = running.raw().size();

        var push = EndlessPush.of(running.ingest().port(), type, 1L << 30);

        assertThat(push.status()).isEqualTo(413);
        assertThat(push.sent())
                .as("bytes that left us, with what lies in the sockets")
                .isLessThan((long) megabytes << 20);
        assertThat(running.raw().size()).isEqualTo(before);
    }

    @Test
    void linesOfWhichNoneIsAnArticleAreRefusedEachWithItsPlace(Running running) {
        int before = running.raw().size();
        double refused = rejected(running);

        var answer = running.ingest().pushLines("no article", "{\"title\": \"Talks\", \"version\": 0.5}");

        assertRefused(answer, 422, "2 items");
        assertThat(answer.at("/errors/0/line")).isEqualTo("1");
        assertThat(answer.at("/errors/1/line")).isEqualTo("2");
        assertThat(answer.at("/errors/1/pointer")).isEqualTo("/version");
        assertThat(running.raw().size()).isEqualTo(before);
        assertThat(rejected(running)).isEqualTo(refused + 2);
    }

    @Test
    void anOverlongLineIsRejectedAndThoseAroundItAreKept(Running running) {
        double before = rejected(running);

        var answer = running.ingest()
                .pushLines(
                        Articles.json(Articles.summit("before the long line")),
                        "x".repeat(2_100_000),
                        Articles.json(Articles.summit("after the long line")));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.at("/admitted")).isEqualTo("2");
        assertThat(answer.each("problems", "/line")).containsExactly("2");
        assertThat(answer.at("/problems/0/detail")).isEqualTo("line 2 has more than 2097152 bytes");
        assertThat(running.raw().editions("before the long line")).hasSize(1);
        assertThat(running.raw().editions("after the long line")).hasSize(1);
        assertThat(rejected(running)).isEqualTo(before + 1);
    }

    private static double rejected(Running running) {
        return running.ingest().metric("chancery_articles_total{outcome=\"rejected\",stage=\"ingest\"}");
    }

    private static void assertRefused(Answer answer, int status, String words) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.at("/status")).isEqualTo(Integer.toString(status));
        assertThat(answer.at("/title")).isNotBlank();
        assertThat(answer.at("/detail")).contains(words);
    }
}
