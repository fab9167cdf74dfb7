package org.chancery.store;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service describes its answers, and answers as it says. */
@StoreTest
class OpenApiIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String MEETING = Editions.meeting("described").id();
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            entry("events", "events?article=described&limit=1"),
            entry("events/{id}", "events/" + MEETING),
            entry("happenings", "happenings?article=described&limit=1"),
            entry("happenings/{id}", "happenings/" + MEETING),
            entry("articles", "articles?limit=1"),
            entry("articles/{id}", "articles/described"),
            entry("articles/{id}/editions", "articles/redescribed/editions"),
            entry("leaders", "leaders?limit=1"),
            entry("leaders/{id}", "leaders/jose-perez"),
            entry("issues", "issues?limit=1"),
            entry("holdings", "holdings"),
            entry("outlets", "outlets?limit=1"),
            entry("stats/timeline", "stats/timeline?by=type"),
            entry("stats/articles", "stats/articles"),
            entry("stats/dyads", "stats/dyads?limit=1"),
            entry("stats/dyads/timeline", "stats/dyads/timeline?limit=1"),
            entry("stats/top", "stats/top?limit=1"),
            entry("stats/unusual", "stats/unusual?from=2024-05-01&to=2024-05-07&limit=1"),
            entry("operations", "operations"),
            entry("notes", "notes?article=described&limit=1"),
            entry("graph", "graph?limit=1"),
            entry("compare", "compare?from=2024-01-01&to=2024-12-31&otherFrom=2023-01-01&otherTo=2023-12-31&limit=1"));

    @Test
    void everyAnswerHasASchemaThatNamesAllOfIt(Running running) {
        running.store()
                .articles()
                .save(List.of(
                        Editions.summit("described"),
                        Editions.summit("redescribed"),
                        Editions.corrected("redescribed")));
        running.store().post("/api/v1/notes", """
                {"article": "described", "version": 1, "issue": "diplomacy", "mistake": "tag", "comment": "Sport."}""");
        var description = describe(running);

        assertThat(description.at("/openapi").asString()).startsWith("3.1");
        EXAMPLES.forEach((path, example) -> {
            var schema = json(description, "/api/v1/" + path);
            var answer = JSON.readTree(running.store().get("/api/v1/" + example).text());
            assertDescribed(description, schema, answer, example);
        });
    }

    @Test
    void alertsAndTheirDeliveriesAreAsDescribed(Running running) {
        var description = describe(running);
        var added = running.store().post("/api/v1/alerts", """
                {"name": "described", "filter": {"article": "described"}, "webhook": "http://127.0.0.2:9/",
                 "moreThan": {"happenings": 0, "days": 365}}""");
        var alert = "/api/v1/alerts/" + added.at("/id");
        running.store().post(alert + "/test", "");

        assertDescribed(description, json(description, "/api/v1/alerts/{id}"), JSON.readTree(added.text()), "alert");
        Map.of("/api/v1/alerts", "/api/v1/alerts", "/api/v1/alerts/{id}/deliveries", alert + "/deliveries")
                .forEach((path, example) -> assertDescribed(
                        description,
                        json(description, path),
                        JSON.readTree(running.store().get(example).text()),
                        example));
        running.store().service().client().ask("DELETE " + alert);
    }

    private static JsonNode json(JsonNode description, String path) {
        return answer(description, path, "200").at("/content/application~1json/schema");
    }

    /** That each property of an answer stands in its schema, down to the leaves. */
    private static void assertDescribed(JsonNode description, JsonNode schema, JsonNode answer, String place) {
        var resolved = schema.has("$ref")
                ? description.at(schema.get("$ref").asString().substring(1))
                : schema;
        if (answer.isArray()) {
            assertThat(resolved.path("type").asString()).as(place).isEqualTo("array");
            answer.forEach(item -> assertDescribed(description, resolved.path("items"), item, place + "[]"));
        }
        answer.properties().forEach(property -> {
            var inside = place + "." + property.getKey();
            assertThat(resolved.path("properties").has(property.getKey()))
                    .as(inside)
                    .isTrue();
            assertDescribed(description, resolved.at("/properties/" + property.getKey()), property.getValue(), inside);
        });
        if (answer.isValueNode()) {
            assertThat(resolved.path("type").asString()).as(place).isNotEmpty().isNotEqualTo("object");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "events, 400",
        "events/{id}, 404",
        "articles, 503",
        "happenings, 400",
        "happenings/{id}, 404",
        "stream/happenings, 400",
        "exports/events, 400",
        "exports/articles, 503",
        "exports/happenings, 400",
        "stats/timeline, 400",
        "compare, 400",
        "graph, 503",
        "alerts, 400",
        "notes, 400",
        "notes/export, 400",
        "alerts/{id}, 404",
        "alerts/{id}/deliveries, 404",
        "articles/{id}, 404",
        "articles/{id}/editions, 404",
        "leaders/{id}, 404",
        "stream, 400",
        "stream, 429",
        "stream/happenings, 429"
    })
    void whatIsRefusedIsDescribedAsAProblem(String path, String status, Running running) {
        var problem = answer(describe(running), "/api/v1/" + path, status);

        assertThat(problem.at("/content/application~1problem+json/schema/$ref").asString())
                .isEqualTo("#/components/schemas/ProblemDetail");
    }

    @ParameterizedTest
    @CsvSource({
        "events, ndjson csv parquet gdelt",
        "articles, ndjson csv parquet ninjs",
        "happenings, ndjson csv parquet"
    })
    void everyFormatOfAFileIsDescribed(String export, String formats, Running running) {
        var described =
                answer(describe(running), "/api/v1/exports/" + export, "200").path("content");

        for (var format : formats.split(" ")) {
            var file = running.store().get("/api/v1/exports/%s?article=described&format=%s".formatted(export, format));
            assertThat(described.propertyNames())
                    .contains(file.header("Content-Type").split(";")[0]);
        }
    }

    @Test
    void listAndStreamHaveTheSameFilters(Running running) {
        var description = describe(running);

        assertThat(parameters(description, "/api/v1/events"))
                .containsAll(parameters(description, "/api/v1/stream")
                        .filter(name -> !name.equals("Last-Event-ID"))
                        .toList())
                .contains("minConfidence", "country", "cursor");
        assertThat(answer(description, "/api/v1/stream", "200")
                        .at("/content/text~1event-stream/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/DiplomaticEvent");
    }

    @Test
    void noParameterIsDescribedTwice(Running running) {
        var description = describe(running);

        EXAMPLES.keySet()
                .forEach(path -> assertThat(parameters(description, "/api/v1/" + path))
                        .as(path)
                        .doesNotHaveDuplicates());
    }

    private static Stream<String> parameters(JsonNode description, String path) {
        return description
                .path("paths")
                .path(path)
                .at("/get/parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").asString());
    }

    private static JsonNode answer(JsonNode description, String path, String status) {
        return description.path("paths").path(path).at("/get/responses/" + status);
    }

    private static JsonNode describe(Running running) {
        return JSON.readTree(running.store().get("/v3/api-docs").text());
    }
}
