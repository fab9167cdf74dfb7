package org.chancery.ingest.arrival.http;

import java.util.List;
import java.util.Map;
import org.chancery.ingest.arrival.http.item.BodyBroken;
import org.chancery.ingest.arrival.http.item.Submission;
import org.chancery.ingest.intake.Admission;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Refusals as problem details (RFC 9457), each naming the position of the fault. */
final class Problems {
    /** JSON Pointer to the version. */
    static final String VERSION = "/version";

    /** Said of what comes after an item that breaks its body. */
    static final String REST_UNREAD = "; it and what comes after it were not read";

    private static final String ERRORS = "errors";
    private static final String RETRY_SECONDS = "2";

    private Problems() {}

    static ResponseEntity<ProblemDetail> fault(Submission.Fault fault) {
        var status = fault.isReadable() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.BAD_REQUEST;
        var problem = problem(status, fault.isReadable() ? "Not an article" : "Not readable", fault.detail());
        problem.setProperty(ERRORS, List.of(Map.of("detail", fault.detail(), "pointer", fault.pointer())));
        return answer(problem).build(problem);
    }

    static ResponseEntity<ProblemDetail> outdated(Admission.Outdated outdated) {
        var problem = problem(HttpStatus.CONFLICT, "Not the latest edition", outdated.reason());
        problem.setProperty("id", outdated.id());
        problem.setProperty("version", outdated.version());
        problem.setProperty(ERRORS, List.of(Map.of("detail", outdated.reason(), "pointer", VERSION)));
        return answer(problem).build(problem);
    }

    static ResponseEntity<ProblemDetail> allRejected(Receipt receipt) {
        var problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT, "Every item was refused", receipt.rejected() + " items, all refused");
        addCounts(problem, receipt);
        return answer(problem).build(problem);
    }

    /** A body that cannot be read, or not within the limits. */
    static ResponseEntity<ProblemDetail> broken(BodyBroken broken) {
        return closing(problem(broken, broken.detail()));
    }

    /** The same for a body of many items; those before are kept. */
    static ResponseEntity<ProblemDetail> broken(BodyBroken broken, Receipt receipt) {
        var problem = problem(broken, broken.detail() + REST_UNREAD);
        addCounts(problem, receipt);
        return closing(problem);
    }

    private static ProblemDetail problem(BodyBroken broken, String detail) {
        return broken.isTooLarge()
                ? problem(HttpStatus.CONTENT_TOO_LARGE, "Too large", detail)
                : problem(HttpStatus.BAD_REQUEST, "Not readable", detail);
    }

    /** The rest of the body is not read. */
    private static ResponseEntity<ProblemDetail> closing(ProblemDetail problem) {
        return answer(problem).header(HttpHeaders.CONNECTION, "close").build(problem);
    }

    static ResponseEntity<ProblemDetail> unconfirmed(String detail, Map<String, Object> properties) {
        var problem = problem(
                HttpStatus.SERVICE_UNAVAILABLE, "Not stored", detail + "; push again, duplicates are recognised");
        properties.forEach(problem::setProperty);
        return answer(problem).header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS).build(problem);
    }

    private static void addCounts(ProblemDetail problem, Receipt receipt) {
        problem.setProperty("received", receipt.received());
        problem.setProperty("admitted", receipt.admitted());
        problem.setProperty("revised", receipt.revised());
        problem.setProperty("duplicate", receipt.duplicate());
        problem.setProperty("rejected", receipt.rejected());
        problem.setProperty(ERRORS, receipt.problems());
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }

    private static Answer answer(ProblemDetail problem) {
        return new Answer(ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    private record Answer(ResponseEntity.BodyBuilder builder) {
        Answer header(String name, String value) {
            return new Answer(builder.header(name, value));
        }

        ResponseEntity<ProblemDetail> build(ProblemDetail problem) {
            return builder.body(problem);
        }
    }
}
