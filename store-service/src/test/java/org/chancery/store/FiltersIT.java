package org.chancery.store;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chancery.kit.running.Answer;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** No question ignores a filter: what matches nothing finds nothing, or is refused by name. */
@StoreTest
class FiltersIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String OURS = "outlet=Filters+Post";

    /** Of each filter a value that matches nothing of ours. */
    private static final Map<String, String> VAIN = Map.ofEntries(
            entry("country", "ZZZ"),
            entry("source", "ZZZ"),
            entry("target", "ZZZ"),
            entry("organisation", "ZZZ"),
            entry("type", "ASSAULT"),
            entry("mode", "visit"),
            entry("quad", "4"),
            entry("status", "denied"),
            entry("issue", "nothing"),
            entry("place", "Nowhere"),
            entry("leader", "nobody"),
            entry("from", "2099-01-01"),
            entry("to", "1979-01-01"),
            entry("publishedFrom", "2099-01-01"),
            entry("publishedTo", "1979-01-01"),
            entry("since", "2999-01-01T00:00:00Z"),
            entry("minConfidence", "1"),
            entry("language", "xx"),
            entry("article", "none"),
            entry("q", "zyzzyva"),
            entry("name", "Nobody"));

    @BeforeEach
    void summit(Running running) {
        var published = Instant.parse("2023-05-01T12:00:00Z");
        running.store().articles().save(List.of(Editions.summit("of filters", "Filters Post", published)));
    }

    @ParameterizedTest
    @MethodSource("org.chancery.store.running.Questions#withoutAny")
    void whatMatchesNothingFindsNothingOrIsRefusedByName(String question, Running running) {
        assertThat(isFound(running.store().get("/api/v1/%s?%s".formatted(question, OURS))))
                .isTrue();
        assertThat(isFound(running.store().get("/api/v1/%s?outlet=Nobody".formatted(question))))
                .isFalse();
        VAIN.forEach((filter, value) -> assertVain(
                running.store().get("/api/v1/%s?%s&%s=%s".formatted(question, OURS, filter, value)), filter));
    }

    @ParameterizedTest
    @CsvSource({"stream, since", "stream, language", "stream/happenings, since", "stream/happenings, language"})
    void whatAStreamCannotTellIsRefusedByName(String stream, String filter, Running running) {
        var question = "/api/v1/%s?%s=%s".formatted(stream, filter, VAIN.get(filter));

        assertVain(running.store().get(question, "text/event-stream"), filter);
    }

    private static void assertVain(Answer answer, String filter) {
        if (answer.status() == 400) {
            assertThat(answer.at("/detail")).startsWith(filter + ": is not one of");
        } else {
            assertThat(isFound(answer)).as(filter).isFalse();
        }
    }

    /** Whether there is a line in a file, or an entry in a list or a feed. */
    private static boolean isFound(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.header("Content-Type").startsWith("application/json")
                ? JSON.readTree(answer.text()).values().stream().anyMatch(list -> !list.isEmpty())
                : answer.header("Content-Type").startsWith("application/atom+xml")
                        ? answer.text().contains("<entry>")
                        : !answer.text().isEmpty();
    }
}
