package org.chancery.ingest.arrival.http;

import static org.springframework.http.HttpHeaders.CONTENT_ENCODING;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.intake.Admission;
import org.chancery.ingest.intake.ArticleIntake;
import org.chancery.ingest.intake.IntakeMetrics;
import org.chancery.ingest.unpack.BoundedUnpacking;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Accepts articles pushed as JSON, one per request, or as NDJSON, one per line. */
@RestController
@RequestMapping(path = "/api/v1/articles", produces = MediaType.APPLICATION_JSON_VALUE)
class PushController {
    private static final String NDJSON = "application/x-ndjson";

    private final ArticleIntake intake;
    private final SubmissionDecoder decoder;
    private final IntakeMetrics metrics;

    PushController(ArticleIntake intake, SubmissionDecoder decoder, IntakeMetrics metrics) {
        this.intake = intake;
        this.decoder = decoder;
        this.metrics = metrics;
    }

    @Operation(
            summary =
                    "Push one article; 202 once it is on all in-sync replicas of the broker, 200 if it is a duplicate",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = RawArticle.class))))
    @Refusals
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> one(
            InputStream body,
            @Parameter(hidden = true) @RequestHeader(name = CONTENT_ENCODING, defaultValue = "identity") String coding)
            throws IOException {
        byte[] bytes;
        try (var unpacked = PackedBody.unpacked(body, coding)) {
            bytes = unpacked.readNBytes(BoundedLines.MAX_BYTES + 1);
        } catch (BoundedUnpacking.TooLarge | BoundedUnpacking.Damaged e) {
            metrics.countRejected(null);
            return Problems.unpackable(e, "the article");
        }
        if (bytes.length > BoundedLines.MAX_BYTES) {
            metrics.countRejected(null);
            return Problems.tooLarge("the article has more than " + BoundedLines.MAX_BYTES + " bytes");
        }
        return admit(bytes);
    }

    private ResponseEntity<?> admit(byte[] bytes) {
        return switch (decoder.decode(bytes)) {
            case Submission.Article article ->
                answer(intake.admit(article.article()).join());
            case Submission.Fault fault -> {
                metrics.countRejected(fault.source());
                yield Problems.fault(fault);
            }
        };
    }

    private static ResponseEntity<?> answer(Admission admission) {
        return switch (admission) {
            case Admission.Admitted(var id, int version) -> receipt(HttpStatus.ACCEPTED, "admitted", id, version);
            case Admission.Revised(var id, int version) -> receipt(HttpStatus.ACCEPTED, "revised", id, version);
            case Admission.Duplicate(var id, int version) -> receipt(HttpStatus.OK, "duplicate", id, version);
            case Admission.Outdated outdated -> Problems.outdated(outdated);
            case Admission.Unconfirmed(var _, var reason) -> Problems.unconfirmed(reason, Map.of());
        };
    }

    private static ResponseEntity<?> receipt(HttpStatus status, String outcome, String id, int version) {
        return ResponseEntity.status(status).body(new Told(outcome, id, version));
    }

    @Operation(
            summary = "Push articles, one JSON object per line; valid lines are stored even if others are refused",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(mediaType = NDJSON, schema = @Schema(implementation = RawArticle.class))))
    @Refusals
    @PostMapping(consumes = {NDJSON, "application/jsonl"})
    ResponseEntity<?> lines(
            InputStream body,
            @Parameter(hidden = true) @RequestHeader(name = CONTENT_ENCODING, defaultValue = "identity") String coding)
            throws IOException {
        var push = new LinesPush(intake, decoder, metrics);
        try (var unpacked = PackedBody.unpacked(body, coding)) {
            push.addAll(new BoundedLines(unpacked));
        } catch (BoundedLines.LineTooLong e) {
            push.settle();
            push.reject(e.line(), Submission.Fault.unreadable(e.detail()));
            var detail = e.detail() + "; it and the lines after it were not read";
            return unconfirmed(push).orElseGet(() -> Problems.tooLarge(detail, push.receipt()));
        } catch (BoundedUnpacking.TooLarge | BoundedUnpacking.Damaged e) {
            push.settle();
            push.reject(push.lastLine() + 1, Submission.Fault.unreadable(String.valueOf(e.getMessage())));
            return unconfirmed(push).orElseGet(() -> Problems.unpackable(e, push.receipt()));
        }
        push.settle();
        return answer(push);
    }

    /** Whatever else is wrong with a push: if lines of it were not stored, it must come again. */
    private static Optional<ResponseEntity<ProblemDetail>> unconfirmed(LinesPush push) {
        return push.unconfirmed().map(reason -> Problems.unconfirmed(reason, Map.of("receipt", push.receipt())));
    }

    private static ResponseEntity<?> answer(LinesPush push) {
        var unconfirmed = unconfirmed(push);
        if (unconfirmed.isPresent()) {
            return unconfirmed.get();
        }
        return push.isAllRejected()
                ? Problems.allRejected(push.receipt())
                : ResponseEntity.accepted().body(push.receipt());
    }
}
