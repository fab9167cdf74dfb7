package org.chancery.ingest.arrival.http;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.chancery.ingest.intake.Admission;
import org.chancery.ingest.intake.ArticleIntake;
import org.chancery.ingest.intake.IntakeMeters;

/** The lines of one request on their way through the intake. */
final class LinesPush {
    /** Articles that may wait for the broker at once. */
    private static final int WINDOW = 500;
    /** Problems that are told in full; the rest is only counted. */
    private static final int TOLD = 1_000;

    private final ArticleIntake intake;
    private final SubmissionReader reader;
    private final IntakeMeters meters;
    private final List<CompletableFuture<Admission>> waiting = new ArrayList<>();
    private final List<Receipt.Problem> problems = new ArrayList<>();
    private int received;
    private int admitted;
    private int revised;
    private int duplicate;
    private int rejected;
    private int unkept;

    LinesPush(ArticleIntake intake, SubmissionReader reader, IntakeMeters meters) {
        this.intake = intake;
        this.reader = reader;
        this.meters = meters;
    }

    /** Takes one line; waits for the broker when too many are on their way, or one was lost. */
    void add(int line, byte[] bytes) {
        received++;
        switch (reader.read(bytes)) {
            case Submission.Article article -> await(intake.admit(article.article()));
            case Submission.Fault fault -> reject(line, fault.detail(), fault.pointer());
        }
    }

    private void await(CompletableFuture<Admission> admission) {
        waiting.add(admission);
        boolean isLost = admission.isDone() && admission.join() instanceof Admission.Unkept;
        if (isLost || waiting.size() >= WINDOW) {
            settle();
        }
    }

    /** Refuses a line. */
    void reject(int line, String detail, String pointer) {
        rejected++;
        meters.countRejected();
        if (problems.size() < TOLD) {
            problems.add(new Receipt.Problem(line, detail, pointer));
        }
    }

    /** Waits until the broker has answered for all. */
    void settle() {
        for (var admission : waiting) {
            switch (admission.join()) {
                case Admission.Admitted done -> admitted++;
                case Admission.Revised done -> revised++;
                case Admission.Duplicate done -> duplicate++;
                case Admission.Unkept done -> unkept++;
            }
        }
        waiting.clear();
    }

    /** Whether the broker left any article unconfirmed. */
    boolean isIncomplete() {
        return unkept > 0;
    }

    /** Whether every line was refused. */
    boolean isAllRejected() {
        return rejected > 0 && admitted + revised + duplicate == 0;
    }

    Receipt receipt() {
        return new Receipt(received, admitted, revised, duplicate, rejected, problems);
    }
}
