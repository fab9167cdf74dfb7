package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the published schemas let through is what the records let through. */
class SchemasTest {
    private static final String HOME = "https://chancery.example/schemas/";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaIdResolvers(ids -> ids.mapPrefix(HOME, "classpath:schemas/")));

    @ParameterizedTest
    @CsvSource({
        "RAW_MINIMAL, news.articles.raw.v1",
        "RAW_FULL, news.articles.raw.v1",
        "RAW_CANCELED, news.articles.raw.v1",
        "ENRICHED, news.articles.enriched.v1",
        "EVENT, diplomacy.events.v1",
        "EVENT_RETRACTED, diplomacy.events.v1"
    })
    void letTheGoldenSamplesThrough(Golden golden, String topic) {
        assertThat(problems(topic, golden.json())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Topics.RAW_ARTICLES, Topics.ENRICHED_ARTICLES, Topics.DIPLOMATIC_EVENTS})
    void areSchemasThemselves(String topic) {
        var dialect = registry.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        var errors = dialect.validate(schema(topic).getSchemaNode());

        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"title\": \" \"}",
                "{\"status\": \"canceled\"}",
                "{\"title\": \"Talks\", \"version\": 0.5}",
                "{\"title\": \"Talks\", \"status\": \"gone\"}",
                "{\"title\": \"Talks\", \"publishedAt\": \"yesterday\"}",
                "[]"
            })
    void stopWhatIsNoArticle(String json) {
        assertThat(problems(Topics.RAW_ARTICLES, json)).isNotEmpty();
    }

    @Test
    void stopAnEnrichedArticleWhoseArticleIsIncomplete() {
        var json = Golden.ENRICHED.json().replaceFirst("\"version\": 2,", "");

        assertThat(problems(Topics.ENRICHED_ARTICLES, json)).anyMatch(problem -> problem.contains("version"));
    }

    @Test
    void letFieldsThroughThatNobodyKnowsYet() {
        assertThat(problems(Topics.RAW_ARTICLES, "{\"title\": \"Talks\", \"mood\": 3}"))
                .isEmpty();
    }

    private Stream<String> problems(String topic, String json) {
        // Formats (date, date-time) are only notes unless asserted.
        return schema(topic)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString);
    }

    private Schema schema(String topic) {
        return registry.getSchema(SchemaLocation.of(HOME + topic + ".json"));
    }
}
