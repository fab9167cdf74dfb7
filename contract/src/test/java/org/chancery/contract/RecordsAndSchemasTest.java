package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds records and published schemas together: no field, no enum value in one that the other lacks. */
class RecordsAndSchemasTest {
    private static final String RAW = "news.articles.raw.v1";
    private static final String ENRICHED = "news.articles.enriched.v1";
    private static final String EVENTS = "diplomacy.events.v1";

    private static final JsonMapper mapper = JsonMapper.builder().build();

    static Stream<Arguments> records() {
        return Stream.of(
                Arguments.of(RawArticle.class, RAW, ""),
                Arguments.of(ArticleSource.class, RAW, "/$defs/source"),
                Arguments.of(EnrichedArticle.class, ENRICHED, ""),
                Arguments.of(LeaderTag.class, ENRICHED, "/$defs/leader"),
                Arguments.of(Mention.class, ENRICHED, "/$defs/mention"),
                Arguments.of(IssueTag.class, ENRICHED, "/$defs/issue"),
                Arguments.of(EngineStamp.class, ENRICHED, "/$defs/engine"),
                Arguments.of(DiplomaticEvent.class, EVENTS, ""),
                Arguments.of(ArticleReference.class, EVENTS, "/$defs/article"),
                Arguments.of(EventPlace.class, EVENTS, "/$defs/place"),
                Arguments.of(EventActor.class, EVENTS, "/$defs/actor"),
                Arguments.of(Passage.class, EVENTS, "/$defs/passage"));
    }

    static Stream<Arguments> enums() {
        return Stream.of(
                Arguments.of(ArticleStatus.values(), RAW, "/properties/status/enum"),
                Arguments.of(Role.values(), ENRICHED, "/$defs/leader/properties/role/enum"),
                Arguments.of(Mention.By.values(), ENRICHED, "/$defs/mention/properties/by/enum"),
                Arguments.of(EventType.values(), EVENTS, "/$defs/type/enum"),
                Arguments.of(EventStatus.values(), EVENTS, "/properties/status/enum"),
                Arguments.of(EventScope.values(), EVENTS, "/properties/scope/enum"),
                Arguments.of(DatePrecision.values(), EVENTS, "/properties/datePrecision/enum"),
                Arguments.of(EventPlace.Precision.values(), EVENTS, "/$defs/place/properties/precision/enum"),
                Arguments.of(Field.values(), EVENTS, "/$defs/passage/properties/field/enum"));
    }

    @ParameterizedTest
    @MethodSource("records")
    void haveTheSameFields(Class<?> type, String topic, String pointer) {
        var properties = schema(topic, pointer).path("properties").propertyNames();

        assertThat(properties).containsExactlyElementsOf(components(type, _ -> true));
    }

    @ParameterizedTest
    @MethodSource("records")
    void requireTheSameFields(Class<?> type, String topic, String pointer) {
        // A raw article's missing fields are derived; enriched, it must have them all.
        var owner = type == RawArticle.class ? schema(ENRICHED, "/properties/article") : schema(topic, pointer);

        var required = owner.path("required").valueStream().map(JsonNode::asString);

        assertThat(required).containsExactlyElementsOf(components(type, RecordsAndSchemasTest::isRequired));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void haveTheSameValues(Object[] values, String topic, String pointer) {
        var published = schema(topic, pointer).valueStream().map(JsonNode::asString);

        var written =
                Arrays.stream(values).map(value -> mapper.valueToTree(value).asString());
        assertThat(published).containsExactlyElementsOf(written.toList());
    }

    private static List<String> components(Class<?> type, Predicate<RecordComponent> wanted) {
        return Arrays.stream(type.getRecordComponents())
                .filter(wanted)
                .map(RecordComponent::getName)
                .toList();
    }

    private static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static JsonNode schema(String topic, String pointer) {
        var file = "/schemas/" + topic + ".json";
        var stream = RecordsAndSchemasTest.class.getResourceAsStream(file);
        return mapper.readTree(Objects.requireNonNull(stream, file)).at(pointer);
    }
}
