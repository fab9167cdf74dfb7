package org.chancery.ingest.arrival.http.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import org.chancery.ingest.arrival.http.item.BodyBroken;
import org.chancery.ingest.arrival.http.item.Items;
import org.chancery.ingest.arrival.http.item.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

class EventsTest {
    private static final String EVENT =
            "{\"specversion\": \"1.0\", \"id\": \"1\", \"source\": \"/desk\", \"type\": \"article\", ";

    private final Formats formats = new Formats(new JsonMapper());

    @Test
    void readsTheArticleInTheDataOfAnEvent() throws IOException {
        assertThat(title(EVENT + "\"traceparent\": \"00-a\", \"data\": {\"title\": \"Talks\"}}"))
                .isEqualTo("Talks");
        assertThat(title(EVENT + "\"datacontenttype\": \"text/plain\", \"data\": \"Talks\\n\\nThe two met.\"}"))
                .isEqualTo("Talks");
        assertThat(title(EVENT + "\"datacontenttype\": \"application/ninjs+json\","
                        + " \"data\": {\"uri\": \"urn:a\", \"headline\": \"Talks\"}}"))
                .isEqualTo("Talks");
        assertThat(title(EVENT + "\"data_base64\": \""
                        + Base64.getEncoder().encodeToString("{\"title\": \"Talks\"}".getBytes(UTF_8)) + "\"}"))
                .isEqualTo("Talks");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            an array        | []                                                                    | ~~          | object
            no version      | {"id": "1", "source": "/desk", "type": "a", "data": {}}               | ~~          | specversion
            another version | {"specversion": "0.3", "id": "1", "source": "/desk", "type": "a"}     | ~~          | 0.3
            no id           | {"specversion": "1.0", "source": "/desk", "type": "a", "data": {}}    | ~~          | id
            no time         | #"time": "someday", "data": {"title": "T"}}                           | ~~          | time
            an odd name     | #"bad_name": "x", "data": {"title": "T"}}                             | ~~          | bad_name
            an object       | #"extension": {}, "data": {"title": "T"}}                             | ~~          | extension
            no data         | #"subject": "a"}                                                      | /data       | no data
            data twice      | #"data": {"title": "T"}, "data_base64": "e30="}                       | ~~          | both
            no base64       | #"data_base64": "*"}                                                  | ~~          | base64
            another type    | #"datacontenttype": "image/png", "data": "x"}                         | /data       | image/png
            no article      | #"data": {"title": 42}}                                               | /data/title | title
            """)
    void saysWhatIsWrong(String fault, String json, String pointer, String words) throws IOException {
        assertThat(only(Formats.CLOUDEVENT, json.replace("#", EVENT)))
                .isInstanceOfSatisfying(Submission.Fault.class, refused -> {
                    assertThat(refused.isReadable()).isTrue();
                    assertThat(refused.pointer()).isEqualTo(pointer);
                    assertThat(refused.detail()).containsIgnoringCase(words);
                });
    }

    @Test
    void readsABatchEventByEvent() throws IOException {
        var batch =
                batch("[" + EVENT + "\"data\": {\"title\": \"A\"}}, 42, " + EVENT + "\"data\": {\"title\": \"C\"}}]");

        assertThat(title(batch.next().orElseThrow().submission())).isEqualTo("A");
        assertThat(batch.next().orElseThrow().submission()).isInstanceOf(Submission.Fault.class);
        assertThat(title(batch.next().orElseThrow().submission())).isEqualTo("C");
        assertThat(batch.next()).isEmpty();
        assertThat(batch.number()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            cut off       | [#"data": {"title": "A"}}, {"specversion"              | 2 | false | not JSON
            more after it | [#"data": {"title": "A"}}] {}                          | 2 | false | after the end
            too long      | [#"data": {"title": "A"}}, "*"]                        | 2 | true  | event 2 has more than 2097152
            """)
    void aBrokenBatchKeepsWhatCameBefore(String fault, String json, int number, boolean tooLarge, String words)
            throws IOException {
        var batch = batch(json.replace("#", EVENT).replace("*", "x".repeat(3_000_000)));

        assertThat(batch.next()).isPresent();
        assertThatExceptionOfType(BodyBroken.class).isThrownBy(batch::next).satisfies(broken -> {
            assertThat(broken.number()).isEqualTo(number);
            assertThat(broken.isTooLarge()).isEqualTo(tooLarge);
            assertThat(broken.detail()).contains(words);
        });
    }

    @Test
    void aBatchIsAnArray() {
        assertThatExceptionOfType(BodyBroken.class).isThrownBy(batch("{}")::next);
        assertThatExceptionOfType(BodyBroken.class).isThrownBy(batch("")::next);
    }

    private String title(String json) throws IOException {
        return title(only(Formats.CLOUDEVENT, json));
    }

    private static String title(Submission submission) {
        assertThat(submission).isInstanceOf(Submission.Article.class);
        return ((Submission.Article) submission).article().title();
    }

    private Items batch(String json) {
        return items(Formats.CLOUDEVENTS, json);
    }

    private Submission only(String type, String json) throws IOException {
        return items(type, json).next().orElseThrow().submission();
    }

    private Items items(String type, String json) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, type);
        return formats.of(headers).items(new ByteArrayInputStream(json.getBytes(UTF_8)));
    }
}
