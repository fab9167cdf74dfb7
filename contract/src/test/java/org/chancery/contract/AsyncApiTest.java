package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The AsyncAPI document tells of every topic, and what it points to is there. */
class AsyncApiTest {
    private final Map<String, Object> document = read();

    @Test
    void speaksVersionThree() {
        assertThat(document).containsEntry("asyncapi", "3.0.0").containsKeys("info", "channels", "operations");
    }

    @Test
    void namesEveryTopicThatChanceryWrites() {
        var addresses = ((Map<?, ?>) document.get("channels")).values().stream().map(channel ->
                (String) ((Map<?, ?>) channel).get("address"));

        assertThat(addresses)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(topics(), Topics.ofDeadLetters().stream()).toList());
    }

    @Test
    void namesEveryHeaderOfADeadLetterAndEveryFailure() {
        var headers = (Map<?, ?>) at("components/messages/deadLetter/headers/properties");
        var failures = (Collection<?>) at("components/messages/deadLetter/headers/properties/chancery-failure/enum");

        assertThat(headers.keySet().stream().map(Object::toString))
                .contains(
                        DeadLetterHeaders.FAILURE,
                        DeadLetterHeaders.STAGE,
                        DeadLetterHeaders.ARTICLE_ID,
                        DeadLetterHeaders.VERSION,
                        DeadLetterHeaders.FAILED_AT,
                        DeadLetterHeaders.REPLAY_OF,
                        DeadLetterHeaders.LEFT_OUT);
        assertThat(failures.stream().map(value -> value.toString().toUpperCase()))
                .containsExactlyElementsOf(Arrays.stream(DeadLetterHeaders.Failure.values())
                        .map(Enum::name)
                        .toList());
    }

    @Test
    void namesTheHeaderOfAnEvent() {
        var headers = (Map<?, ?>) at("components/messages/diplomaticEvent/headers/properties");

        assertThat(headers.keySet().stream().map(Object::toString)).containsExactly(EventHeaders.RECEIVED_AT);
    }

    @Test
    void articlesAndEventsMayHaveTheHeadersOfATrace() {
        var headers = (Map<?, ?>) at("components/messageTraits/traced/headers/properties");

        assertThat(headers.keySet().stream().map(Object::toString)).containsExactly("traceparent", "tracestate");
        assertThat(List.of("rawArticle", "enrichedArticle", "diplomaticEvent"))
                .allSatisfy(message -> assertThat(at("components/messages/" + message + "/traits"))
                        .hasToString("[{$ref=#/components/messageTraits/traced}]"));
    }

    @Test
    void limitsRecordsAsTheTopicsDo() {
        var records = (Map<?, ?>) at("components/channelBindings/topic/kafka/topicConfiguration");
        var deadLetters = (Map<?, ?>) at("components/channelBindings/deadLetters/kafka/topicConfiguration");

        assertThat(records.get(TopicSettings.MAX_MESSAGE_BYTES)).isEqualTo(TopicSettings.MAX_RECORD);
        assertThat(deadLetters.get(TopicSettings.MAX_MESSAGE_BYTES)).isEqualTo(TopicSettings.MAX_DEAD_LETTER);
    }

    @Test
    void pointsOnlyAtWhatIsThere() {
        var references = references(document).toList();

        assertThat(references)
                .hasSizeGreaterThan(12)
                .allSatisfy(
                        reference -> assertThat(target(reference)).as(reference).isNotNull());
    }

    private @Nullable Object target(String reference) {
        return reference.startsWith("#/")
                ? at(reference.substring(2))
                : AsyncApiTest.class.getResource("/" + reference);
    }

    private @Nullable Object at(String path) {
        Object node = document;
        for (var step : path.split("/")) {
            node = node == null ? null : ((Map<?, ?>) node).get(step);
        }
        return node;
    }

    private static Stream<String> references(Object node) {
        return switch (node) {
            case Map<?, ?> map when map.get("$ref") instanceof String reference -> Stream.of(reference);
            case Map<?, ?> map -> map.values().stream().flatMap(AsyncApiTest::references);
            case Collection<?> list -> list.stream().flatMap(AsyncApiTest::references);
            default -> Stream.empty();
        };
    }

    private static Stream<String> topics() {
        return Arrays.stream(Topics.class.getFields()).map(AsyncApiTest::value);
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> read() {
        var stream = AsyncApiTest.class.getResourceAsStream("/asyncapi.yaml");
        return new Yaml().load(Objects.requireNonNull(stream));
    }
}
