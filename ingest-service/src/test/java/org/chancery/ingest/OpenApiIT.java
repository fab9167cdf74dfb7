package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.ingest.running.BrokerTest;
import org.chancery.ingest.running.Running;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service describes how it is asked, and what it answers. */
@BrokerTest
class OpenApiIT {
    private static final JsonMapper JSON = new JsonMapper();

    /** Where the service asks for keys, or a page of another site asks. */
    private static final String ANYWHERE = "401 403 429 ";

    /** Each request with the statuses it may get besides, success first. */
    private static final Map<String, String> REQUESTS = new HashMap<>(Map.of(
            "post /api/v1/articles", "200 202 400 409 413 415 421 422 503",
            "get /api/v1/feeds", "200 421 503",
            "post /api/v1/feeds", "200 201 400 413 415 421 422 503",
            "get /api/v1/feeds/{id}", "200 404 421 503",
            "patch /api/v1/feeds/{id}", "200 400 404 413 415 421 422 503",
            "delete /api/v1/feeds/{id}", "204 404 421 503",
            "put /api/v1/feeds/{id}/fetch", "202 404 421 503",
            "get /api/v1/feeds/{id}/items", "200 404 421 503",
            "post /api/v1/feeds/preview", "200 400 413 415 421 422 502 503"));

    static {
        var letter = " /api/v1/dead-letters/{topic}/{partition}/{offset}";
        REQUESTS.put("get /api/v1/accounting", "200 421 503");
        REQUESTS.put("get /api/v1/websub/{feed}/{token}", "200 404 421 503");
        REQUESTS.put("post /api/v1/websub/{feed}/{token}", "202 403 404 410 413 421 503");
        REQUESTS.put("get /api/v1/dead-letters", "200 400 421 503");
        REQUESTS.put("get" + letter, "200 400 404 410 421 503");
        REQUESTS.put("get" + letter + "/payload", "200 400 404 410 421 503");
        REQUESTS.put("put" + letter + "/replay", "200 400 404 409 410 421 422 503");
        REQUESTS.put("put" + letter + "/park", "200 400 404 409 410 421 503");
    }

    @Test
    void describesEachRequestWithItsAnswers(Running running) {
        var description = JSON.readTree(running.ingest().get("/v3/api-docs").text());

        assertThat(description.path("openapi").asString()).startsWith("3.1");
        REQUESTS.forEach((request, statuses) -> {
            var operation = operation(description, request);
            var described = operation.path("responses").propertyNames();
            var everywhere = request.contains("/websub/") ? "" : ANYWHERE; // nobody has a key there
            assertThat(described).as(request).containsExactlyInAnyOrder((everywhere + statuses).split(" "));
            assertThat(operation.path("summary").asString("")).as(request).isNotBlank();
        });
    }

    @Test
    void describesWhatAFeedIs(Running running) {
        var description = JSON.readTree(running.ingest().get("/v3/api-docs").text());

        var view = description.at("/components/schemas/FeedView/properties").propertyNames().stream()
                .collect(Collectors.toSet());
        assertThat(view)
                .contains("id", "url", "paused", "silentSince", "lastSuccess", "lastError", "failures", "itemsAnHour");
        assertThat(description.at("/components/schemas/FeedRequest/properties").has("include"))
                .isTrue();
        assertThat(description.at("/components/schemas/ProblemDetail").isObject())
                .isTrue();
    }

    @Test
    void describesHowDeadLettersAreFiltered(Running running) {
        var description = JSON.readTree(running.ingest().get("/v3/api-docs").text());

        var parameters = operation(description, "get /api/v1/dead-letters").path("parameters");
        assertThat(parameters.valueStream().map(one -> one.path("name").asString()))
                .containsExactlyInAnyOrder("topic", "cause", "article", "state", "since", "until", "limit", "cursor");
        assertThat(parameters.valueStream().map(one -> one.path("required").asBoolean(false)))
                .containsOnly(false);
    }

    private static JsonNode operation(JsonNode description, String request) {
        var words = request.split(" ");
        return description.path("paths").path(words[1]).path(words[0]);
    }
}
