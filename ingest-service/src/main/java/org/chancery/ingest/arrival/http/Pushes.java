package org.chancery.ingest.arrival.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.chancery.ingest.arrival.http.item.BodyBroken;
import org.chancery.ingest.arrival.http.item.Items;
import org.chancery.ingest.arrival.http.item.Submission;
import org.chancery.ingest.intake.Admission;
import org.chancery.ingest.intake.ArticleIntake;
import org.chancery.ingest.intake.IntakeMetrics;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Hands the items of a request to the intake, and answers. */
@Component
class Pushes {
    private final ArticleIntake intake;
    private final IntakeMetrics metrics;
    private final JsonMapper json;

    Pushes(ArticleIntake intake, IntakeMetrics metrics, JsonMapper json) {
        this.intake = intake;
        this.metrics = metrics;
        this.json = json;
    }

    /** The body is one item, and the status tells what became of it. */
    ResponseEntity<?> one(Items items) throws IOException {
        try {
            return one(items.next().orElseThrow().submission());
        } catch (BodyBroken e) {
            metrics.countRejected(null);
            return Problems.broken(e);
        }
    }

    private ResponseEntity<?> one(Submission submission) {
        return switch (submission) {
            case Submission.Article(var article) -> answer(intake.admit(article).join());
            case Submission.Fault fault -> {
                metrics.countRejected(fault.source());
                yield Problems.fault(fault);
            }
        };
    }

    private static ResponseEntity<?> answer(Admission admission) {
        return switch (admission) {
            case Admission.Admitted(var id, int version) -> told(HttpStatus.ACCEPTED, Outcome.ADMITTED, id, version);
            case Admission.Revised(var id, int version) -> told(HttpStatus.ACCEPTED, Outcome.REVISED, id, version);
            case Admission.Embargoed(var id, int version, var _) ->
                told(HttpStatus.ACCEPTED, Outcome.EMBARGOED, id, version);
            case Admission.Duplicate(var id, int version) -> told(HttpStatus.OK, Outcome.DUPLICATE, id, version);
            case Admission.Outdated outdated -> Problems.outdated(outdated);
            case Admission.Unconfirmed(var _, var reason) -> Problems.unconfirmed(reason, Map.of());
        };
    }

    private static ResponseEntity<?> told(HttpStatus status, Outcome outcome, String id, int version) {
        return ResponseEntity.status(status).body(new Told(outcome, id, version));
    }

    /** All items, with one receipt. */
    ResponseEntity<?> many(Items items) throws IOException {
        var tally = new Tally();
        var broken = new ItemsPush(intake, metrics, tally).addAll(items);
        var receipt = tally.receipt();
        if (tally.unkept().isPresent()) {
            // Whatever else is wrong with a push: if items of it were not stored, it must come again.
            return Problems.unconfirmed(tally.unkept().get(), Map.of("receipt", receipt));
        }
        if (broken.isPresent()) {
            return Problems.broken(broken.get(), receipt);
        }
        return tally.isAllRejected()
                ? Problems.allRejected(receipt)
                : ResponseEntity.accepted().body(receipt);
    }

    /** All items, each with a line of its own as soon as it is stored or refused. */
    void stream(Items items, OutputStream out) throws IOException {
        new ItemsPush(intake, metrics, new ResultLines(json, out)).addAll(items);
    }
}
