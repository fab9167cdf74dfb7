package org.chancery.ingest.account.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.apache.kafka.common.KafkaException;
import org.chancery.ingest.account.Account;
import org.chancery.ingest.account.Audit;
import org.chancery.kit.http.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives the account to whoever asks. */
@RestController
class AccountController {
    private static final String RETRY_SECONDS = "1";

    private final Audit audit;

    AccountController(Audit audit) {
        this.audit = audit;
    }

    @Operation(
            summary = "What became of all articles that were received, by outlet, and what does not add up",
            description =
                    "What an instance refused at its door in its last second, before it was killed, is counted nowhere.")
    @ApiResponse(responseCode = "200", description = "The account; it adds up if there are no problems")
    @Refused({})
    @GetMapping(path = "/api/v1/accounting", produces = MediaType.APPLICATION_JSON_VALUE)
    Account account() {
        return audit.account();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(KafkaException e) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, "ask again, what has been read is not read again; " + e.getMessage());
        problem.setTitle("The topics cannot be read to their end now");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
