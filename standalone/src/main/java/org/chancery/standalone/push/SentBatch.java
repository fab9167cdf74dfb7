package org.chancery.standalone.push;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chancery.standalone.push.file.Outgoing;
import org.chancery.standalone.service.ServiceAddress;
import org.chancery.standalone.service.ServiceFailed;
import org.chancery.standalone.service.TerminalText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Articles that were sent together, one a line; reads the answer, which names them by their lines. */
record SentBatch(List<Outgoing.Article> batch) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    String lines() {
        return batch.stream().map(Outgoing.Article::json).collect(Collectors.joining("\n", "", "\n"));
    }

    /** @throws ServiceFailed if the answer is none that the service gives */
    PushSummary read(HttpResponse<String> response, ServiceAddress ingest) {
        var status = response.statusCode();
        if (status == 401 || status == 403) {
            throw ServiceFailed.refused(ingest, status, response.body());
        }
        if (status != 200 && status != 202 && status != 422) {
            throw ServiceFailed.unexpected(
                    "%s answers %d to a batch of %d articles: %s"
                            .formatted(response.uri(), status, batch.size(), TerminalText.plain(response.body())),
                    null);
        }
        try {
            return summary(MAPPER.readValue(response.body(), Receipt.class));
        } catch (JacksonException e) {
            throw ServiceFailed.unexpected(
                    "Unexpected answer from %s: %s".formatted(response.uri(), TerminalText.plain(response.body())), e);
        }
    }

    private PushSummary summary(Receipt receipt) {
        var problems = Objects.requireNonNullElse(receipt.problems(), List.<Receipt.Problem>of());
        return new PushSummary(
                Objects.requireNonNullElse(receipt.admitted(), 0L),
                Objects.requireNonNullElse(receipt.revised(), 0L),
                Objects.requireNonNullElse(receipt.embargoed(), 0L),
                Objects.requireNonNullElse(receipt.duplicate(), 0L),
                problems.size(),
                problems.stream().map(this::rejection).toList());
    }

    private PushSummary.Rejection rejection(Receipt.Problem problem) {
        var line = Objects.requireNonNullElse(problem.line(), 1);
        var place = line >= 1 && line <= batch.size() ? batch.get(line - 1).place() : "line " + line;
        var pointer = problem.pointer() == null || problem.pointer().isEmpty() ? "" : " (" + problem.pointer() + ")";
        return new PushSummary.Rejection(place, Objects.requireNonNullElse(problem.detail(), "refused") + pointer);
    }
}
