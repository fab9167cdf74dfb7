package org.chancery.ingest.arrival.http;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.chancery.ingest.intake.Admission;
import org.chancery.ingest.intake.ArticleIntake;
import org.chancery.ingest.intake.IntakeMetrics;
import org.jspecify.annotations.Nullable;

/** The lines of one request on their way through the intake. */
final class LinesPush {
    /** Most articles waiting for the broker. */
    private static final int MAX_WAITING = 500;

    /** Most bytes of them, because they are held in memory. */
    private static final int MAX_WAITING_BYTES = 16 * 1024 * 1024;

    /** Most problems reported in full; the rest are only counted. */
    private static final int MAX_REPORTED = 1_000;

    private final ArticleIntake intake;
    private final SubmissionDecoder decoder;
    private final IntakeMetrics metrics;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final List<Receipt.Problem> problems = new ArrayList<>();
    private int waitingBytes;
    private int lastLine;
    private int received;
    private int admitted;
    private int revised;
    private int duplicate;
    private int rejected;
    private @Nullable String unconfirmed;

    LinesPush(ArticleIntake intake, SubmissionDecoder decoder, IntakeMetrics metrics) {
        this.intake = intake;
        this.decoder = decoder;
        this.metrics = metrics;
    }

    private record Waiting(int line, int bytes, CompletableFuture<Admission> admission) {}

    /** Adds all lines that are not blank; if the broker is unreachable, the remaining ones would only wait for it in vain. */
    void addAll(BoundedLines lines) throws IOException {
        for (var line = lines.next(); line.isPresent() && unconfirmed().isEmpty(); line = lines.next()) {
            lastLine = lines.number();
            if (!isBlank(line.get())) {
                add(lastLine, line.get());
            }
        }
    }

    private static boolean isBlank(byte[] line) {
        for (var letter : line) {
            if (letter != ' ' && letter != '\t' && letter != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The number of the last line that was read whole, 0 if none was. */
    int lastLine() {
        return lastLine;
    }

    /** Adds a line; waits for the earliest ones when too much is in flight. */
    private void add(int line, byte[] bytes) {
        switch (decoder.decode(bytes)) {
            case Submission.Article(var article) -> {
                received++;
                await(new Waiting(line, bytes.length, intake.admit(article)));
            }
            case Submission.Fault fault -> reject(line, fault);
        }
    }

    private void await(Waiting article) {
        if (article.admission().isDone()) {
            count(article);
            return;
        }
        waiting.addLast(article);
        waitingBytes += article.bytes();
        while (waiting.size() > MAX_WAITING || waitingBytes > MAX_WAITING_BYTES) {
            settleFirst();
        }
    }

    void reject(int line, Submission.Fault fault) {
        received++;
        metrics.countRejected(fault.source());
        refuse(new Receipt.Problem(line, fault.detail(), fault.pointer()));
    }

    /** Waits until the broker has acknowledged or failed all lines. */
    void settle() {
        while (!waiting.isEmpty()) {
            settleFirst();
        }
    }

    private void settleFirst() {
        var first = waiting.removeFirst();
        waitingBytes -= first.bytes();
        count(first);
    }

    private void count(Waiting article) {
        switch (article.admission().join()) {
            case Admission.Admitted done -> admitted++;
            case Admission.Revised done -> revised++;
            case Admission.Duplicate done -> duplicate++;
            case Admission.Outdated(var _, var _, var reason) ->
                refuse(new Receipt.Problem(article.line(), reason, Problems.VERSION));
            case Admission.Unconfirmed(var _, var reason) -> unconfirmed = reason;
        }
    }

    private void refuse(Receipt.Problem problem) {
        rejected++;
        if (problems.size() < MAX_REPORTED) {
            problems.add(problem);
        }
    }

    /** Why articles were not stored, if any were not. */
    Optional<String> unconfirmed() {
        return Optional.ofNullable(unconfirmed);
    }

    /** Whether every line was refused. */
    boolean isAllRejected() {
        return rejected > 0 && admitted + revised + duplicate == 0;
    }

    Receipt receipt() {
        return new Receipt(received, admitted, revised, duplicate, rejected, problems);
    }
}
