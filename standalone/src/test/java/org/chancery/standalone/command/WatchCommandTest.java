package org.chancery.standalone.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import org.chancery.contract.EventType;
import org.chancery.contract.Field;
import org.chancery.contract.Passage;
import org.chancery.kit.running.SampleEvent;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What {@code watch} asks the store service for, and what it makes of the answers. */
class WatchCommandTest {
    private static final String LATER = "{\"id\": \"e\", \"type\": \"LATER\"}";
    private static final String EVENT = meeting();

    @Test
    void passesItsFiltersToTheStream() throws IOException {
        assertThat(run(
                                400,
                                "--country=PER",
                                "--country",
                                "UN",
                                "--type=SANCTION",
                                "--min-confidence=0.5",
                                "--q=free trade")
                        .asked())
                .containsExactly("/api/v1/stream?country=PER&country=UN&type=SANCTION&minConfidence=0.5&q=free+trade");
    }

    @Test
    void withoutFiltersAsksForAll() throws IOException {
        assertThat(run(400).asked()).first().isIn("/api/v1/stream", "/api/v1/stream?");
    }

    @Test
    void helpNamesTheFilters() {
        assertThat(new CommandLine(new WatchCommand()).getUsageMessage())
                .contains("--country=CODE", "--min-confidence=0..1", "--q=WORDS");
    }

    @Test
    void tellsWhyItIsRefused() throws IOException {
        var run = run(400, "--type=NONSENSE");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("answers 400: a filter is invalid").doesNotContain("Exception");
    }

    @Test
    void tellsThatTheServiceIsBusyAndNotThatItIsMissing() throws IOException {
        assertThat(run(503).err()).contains("answers 503").contains("try again later");
    }

    @Test
    void tellsThatOneClientHasTooManyStreams() throws IOException {
        assertThat(run(429).err()).contains("answers 429: ", "as many streams open as one client may have");
    }

    @Test
    void triesAgainIfItsOwnLostStreamStillCounts() throws IOException {
        var run = run(List.of(200, 429));

        assertThat(run.asked()).hasSize(3);
        assertThat(run.err()).contains("connection lost, reconnecting").contains("answers 400");
    }

    @Test
    void anEventOfALaterVersionDoesNotEndTheStream() throws IOException {
        var run = run(200);

        assertThat(run.out()).isEqualTo("event e is not understood by this version%n".formatted());
        assertThat(run.err()).contains("connection lost, reconnecting").doesNotContain("Exception");
        assertThat(run.asked()).hasSize(2);
    }

    @Test
    void withoutATerminalIsColouredOnlyIfAsked() throws IOException {
        assertThat(told("--colour=always").out()).contains("\u001b[1m", "CONSULT");
        assertThat(told().out()).startsWith("2024-05-02  CONSULT").doesNotContain("\u001b");
        assertThat(told("--json", "--colour=always").out()).isEqualTo(EVENT + System.lineSeparator());
    }

    private static String meeting() {
        var words = new Passage(Field.BODY, 0, 9, "They met.");
        return NdjsonRun.MAPPER.writeValueAsString(
                SampleEvent.of("e", EventType.CONSULT, words).event());
    }

    /** Against a service that tells of one meeting. */
    private static CommandRun told(String... options) throws IOException {
        return answered(List.of(200), EVENT, options);
    }

    /** Against a service that answers so at first, with one event where it takes the question, and then refuses everything. */
    private static CommandRun run(int status, String... filters) throws IOException {
        return run(List.of(status), filters);
    }

    /** Answers so one after another. */
    private static CommandRun run(List<Integer> statuses, String... filters) throws IOException {
        return answered(statuses, LATER, filters);
    }

    private static CommandRun answered(List<Integer> statuses, String event, String... options) throws IOException {
        var left = new ArrayDeque<>(statuses);
        return CommandRun.against(
                exchange -> answer(exchange, left.isEmpty() ? 400 : left.pop(), event), "watch", options);
    }

    private static void answer(HttpExchange exchange, int status, String event) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(status, 0);
        exchange.getResponseBody().write("data: %s\n\n".formatted(event).getBytes(UTF_8));
        exchange.close();
    }
}
