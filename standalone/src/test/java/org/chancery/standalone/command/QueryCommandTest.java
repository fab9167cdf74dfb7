package org.chancery.standalone.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions from the terminal, answered by a service that has one event twice. */
class QueryCommandTest {
    private static final int BREAKS_OFF = 0;
    private static final String EVENT = """
            {"id": "e", "type": "CONSULT", "cameo": "040", "quad": 1, "goldstein": 1, "status": "happened", "date": "2024-05-02", \
            "source": [{"name": "Peru", "country": "PER", "sector": "GOV", "mention": {"field": "title", "start": 0, "end": 4, "text": "Peru"}}], \
            "target": [], "issues": [], "confidence": 0.8, "rule": "r", "evidence": {"field": "title", "start": 0, "end": 9, "text": "Peru met\\u001b"}}""";

    @Test
    void tableShowsWhoDidWhatAndNothingThatControlsTheTerminal() throws IOException {
        var run = run(200, "--country=PER", "--limit=1");

        assertThat(run.asked()).containsExactly("/api/v1/events?limit=1&country=PER");
        assertThat(run.out().lines())
                .singleElement()
                .asString()
                .startsWith("2024-05-02  CONSULT   PER → –")
                .endsWith("Peru met");
        assertThat(run.status()).isZero();
    }

    @Test
    void tableGoesOnWithTheNextPage() throws IOException {
        var run = run(200, "--limit=3");

        assertThat(run.asked())
                .containsExactly(
                        "/api/v1/events?limit=3",
                        "/api/v1/events?limit=2&cursor=a-b",
                        "/api/v1/events?limit=1&cursor=a-b");
        assertThat(run.out().lines()).hasSize(3);
    }

    @Test
    void filtersOfTheStoreAloneArePassedOn() throws IOException {
        assertThat(run(200, "--language=en", "--since=2024-01-01T00:00:00Z", "--limit=1")
                        .asked())
                .containsExactly("/api/v1/events?limit=1&language=en&since=2024-01-01T00%3A00%3A00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv", "ndjson"})
    void answerThatBreaksOffIsTold(String format) throws IOException {
        var run = run(BREAKS_OFF, "--format=" + format);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("broke off").doesNotContain("Exception");
    }

    @Test
    void linesOfJsonArePrintedAsTheyCome() throws IOException {
        var run = run(200, "events", "--format", "ndjson");

        assertThat(run.out().lines()).containsExactly(EVENT, EVENT);
    }

    @Test
    void tableOfHappeningsIsAskedAsCsv() throws IOException {
        assertThat(run(200, "happenings", "--format=csv", "--published-from=2024-01-01")
                        .asked())
                .containsExactly("/api/v1/exports/happenings?format=csv&publishedFrom=2024-01-01");
    }

    @Test
    void refusalIsTold() throws IOException {
        var run = run(400, "--type=NONSENSE");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("answers 400: ").contains("Peru");
    }

    @Test
    void limitOfCsvIsInvalidUsage() throws IOException {
        assertThat(run(200, "--format=csv", "--limit=3").err()).contains("--limit goes with table and ndjson");
    }

    @Test
    void limitThatIsNoneIsInvalidUsage() throws IOException {
        assertThat(run(200, "--limit=0").err()).contains("--limit must be at least 1");
    }

    @Test
    void serviceThatIsNotThereIsNamed() {
        var err = new StringWriter();

        int status = Commands.line().setErr(new PrintWriter(err)).execute("query", "--url=http://127.0.0.1:1");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).contains("No service answers at http://127.0.0.1:1;");
    }

    @Test
    void eventOfALaterVersionDoesNotEndTheTable() throws IOException {
        var run = run(200, "--limit=1", "--type=LATER");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("event e is not understood");
    }

    /** A file has the event twice, a page of a list once. */
    private static String answer(String question) {
        var event = question.contains("LATER") ? EVENT.replace("CONSULT", "LATER") : EVENT;
        return question.startsWith("/api/v1/exports")
                ? event + "\n" + event + "\n"
                : "{\"events\": [%s], \"next\": \"a-b\"}".formatted(event);
    }

    private static CommandRun run(int status, String... arguments) throws IOException {
        return CommandRun.against(
                exchange -> {
                    var question = exchange.getRequestURI().toString();
                    exchange.sendResponseHeaders(
                            status == BREAKS_OFF ? 200 : status, status == BREAKS_OFF ? 10_000 : 0);
                    exchange.getResponseBody().write(answer(question).getBytes(UTF_8));
                    exchange.getResponseBody().flush();
                    exchange.close();
                },
                "query",
                arguments);
    }
}
