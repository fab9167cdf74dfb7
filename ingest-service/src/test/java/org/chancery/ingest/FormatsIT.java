package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.chancery.ingest.running.Articles;
import org.chancery.ingest.running.BrokerTest;
import org.chancery.ingest.running.Running;
import org.chancery.kit.running.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever format an article is pushed in, it becomes the same article. */
@BrokerTest
class FormatsIT {
    private static final String REJECTED = "chancery_articles_total{stage=\"ingest\",outcome=\"rejected\"}";
    private static final String EVENT =
            "{\"specversion\": \"1.0\", \"id\": \"1\", \"source\": \"/desk\", \"type\": \"article\", ";

    @Test
    void anArticleMayBeWrittenInAnyFormat(Running running) {
        push(running, "text/plain", "Title: Talks\nURL: https://example.org/formats\nSource: Desk\n\nThe two met.");
        var ninjs = push(running, "application/ninjs+json", """
                {"uri": "https://example.org/formats", "headline": "Talks", "body_text": "The two met.",
                 "infosource": [{"name": "Desk"}]}""");
        var event = push(running, "application/cloudevents+json", EVENT + """
                "data": {"url": "https://example.org/formats", "title": "Talks", "body": "The two met.",
                 "source": {"name": "Desk"}}}""");

        assertThat(ninjs.at("/outcome")).isEqualTo("duplicate");
        assertThat(event.at("/outcome")).isEqualTo("duplicate");
        assertThat(running.raw().at("https://example.org/formats")).hasSize(1);
    }

    @Test
    void ofLinesOfNinjsEachHasItsOwnFate(Running running) {
        var answer = push(running, "application/ninjs+ndjson", """
                {"uri": "https://example.org/wire/1", "headline": "Talks", "body_text": "The two met."}
                {"uri": "https://example.org/wire/2", "headline": "Talks", "type": "picture"}

                {"uri": "https://example.org/wire/1", "headline": "Talks", "body_text": "The two parted."}
                {"uri": "https://example.org/wire/3", "headline": "Talks", "body_text": "cut o""");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.at("/admitted") + answer.at("/revised") + answer.at("/rejected"))
                .isEqualTo("112");
        assertThat(answer.each("problems", "/line")).containsExactly("2", "5");
        assertThat(answer.each("problems", "/detail").getFirst()).contains("'picture' is no article");
        assertThat(running.raw().at("https://example.org/wire/1")).hasSize(2);
    }

    @Test
    void anEventMayHaveItsAttributesInHeaders(Running running) {
        var good = event(running, "1.0", Articles.json(Articles.summit("binary event")));
        var bad = event(running, "0.3", Articles.json(Articles.corrected("binary event")));

        assertThat(good.status()).isEqualTo(202);
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.at("/detail")).contains("specversion");
        assertThat(running.raw().editions("binary event")).hasSize(1);
    }

    @Test
    void ofABatchOfEventsEachHasItsOwnFate(Running running) {
        var answer = push(
                running,
                "application/cloudevents-batch+json",
                "[" + event(Articles.json(Articles.summit("batch"))) + ", " + event("{\"title\": 42}") + ", "
                        + event(Articles.json(Articles.corrected("batch"))) + "]");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.at("/admitted") + answer.at("/revised") + answer.at("/rejected"))
                .isEqualTo("111");
        assertThat(answer.each("problems", "/line")).containsExactly("2");
        assertThat(answer.each("problems", "/pointer")).containsExactly("/data/title");
        assertThat(running.raw().editions("batch")).hasSize(2);
    }

    @Test
    void ofABatchThatBreaksOffWhatCameBeforeIsKept(Running running) {
        double before = running.ingest().metric(REJECTED);

        var answer = push(
                running,
                "application/cloudevents-batch+json",
                "[" + event(Articles.json(Articles.summit("broken batch"))) + ", {\"specversion\": ");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/detail")).startsWith("not JSON").endsWith("were not read");
        assertThat(answer.at("/admitted")).isEqualTo("1");
        assertThat(answer.at("/errors/0/line")).isEqualTo("2");
        assertThat(running.ingest().metric(REJECTED)).isEqualTo(before + 1);
        assertThat(running.raw().editions("broken batch")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/plain                         | 'Title: Talks\nno blank line'          | 422 | line 2
            application/ninjs+json             | {"headline": "Talks"}                  | 422 | uri
            application/ninjs+json             | Talks                                  | 400 | not JSON
            application/cloudevents+json       | {"specversion": "1.0"}                 | 422 | CloudEvent
            application/cloudevents-batch+json | {}                                     | 400 | must be an array
            application/cloudevents-batch+json | [42]                                   | 422 | 1 items
            """)
    void whatIsNoArticleIsRefusedAndCounted(String type, String body, int status, String words, Running running) {
        double before = running.ingest().metric(REJECTED);
        int published = running.raw().size();

        var answer = push(running, type, body.replace("\\n", "\n"));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.at("/detail")).contains(words);
        assertThat(running.ingest().metric(REJECTED)).isEqualTo(before + 1);
        assertThat(running.raw().size()).isEqualTo(published);
    }

    @Test
    void anUnknownFormatIsRefusedWithAListOfThoseThatAreNot(Running running) {
        var answer = push(running, "application/xml", "<article/>");

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.at("/detail"))
                .contains("application/json", "application/ninjs+json", "text/plain", "application/x-ndjson")
                .contains("application/ninjs+ndjson")
                .contains("application/cloudevents+json", "application/cloudevents-batch+json");
    }

    private static Answer push(Running running, String type, String body) {
        return running.ingest().push(type, BodyPublishers.ofString(body));
    }

    private static String event(String article) {
        return EVENT + "\"data\": " + article + "}";
    }

    private static Answer event(Running running, String version, String article) {
        var client = running.ingest().service().client();
        return client.send(client.request("/api/v1/articles")
                .header("Content-Type", "application/json")
                .header("ce-specversion", version)
                .header("ce-id", "1")
                .header("ce-source", "/desk")
                .header("ce-type", "article")
                .POST(BodyPublishers.ofString(article)));
    }
}
