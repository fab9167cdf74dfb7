package org.chancery.ingest.mixed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;

/** Pushes batches, some as lines and some article by article, and holds each answer against what was sent. */
record Pusher(Doors doors, Account account) {
    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";
    private static final List<String> KEPT = List.of("admitted", "revised", "duplicate");

    /** @param number of the batch; those of even numbers go to the first door, if it answers */
    void push(int number, List<Line> batch) {
        batch.forEach(line -> account.sent(line.kind()));
        if (number % 3 == 0) {
            batch.forEach(line -> one(number, line));
        } else {
            many(number, batch);
        }
    }

    private void one(int number, Line line) {
        var answer = doors.push(number, JSON, line.bytes());
        var expected = line.isRefused() ? List.of(400, 413, 422) : List.of(200, 202);
        assertThat(expected).as(line.kind() + ": " + answer.text()).contains(answer.status());
        account.became(line.isRefused() ? "rejected" : answer.at("/outcome"), 1);
    }

    private void many(int number, List<Line> lines) {
        var body = new ByteArrayOutputStream();
        lines.forEach(line -> {
            body.writeBytes(line.bytes());
            body.write('\n');
        });
        var answer = doors.push(number, LINES, body.toByteArray());
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        assertThat(answer.each("problems", "/line")).containsExactlyElementsOf(refused(lines));
        account.became("rejected", refused(lines).size());
        KEPT.forEach(outcome -> account.became(outcome, Long.parseLong(answer.at("/" + outcome))));
    }

    private static List<String> refused(List<Line> lines) {
        return IntStream.range(0, lines.size())
                .filter(n -> lines.get(n).isRefused())
                .mapToObj(n -> Integer.toString(n + 1))
                .toList();
    }
}
