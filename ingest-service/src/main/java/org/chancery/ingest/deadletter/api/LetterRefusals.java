package org.chancery.ingest.deadletter.api;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Map;
import org.chancery.kit.http.Refusals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** What the refusals of requests about dead letters mean, for the OpenAPI document. */
@Configuration(proxyBeanMethods = false)
class LetterRefusals {
    private static final Map<HttpStatus, String> MEANINGS = Map.of(
            BAD_REQUEST, "A parameter is unknown or wrong; the detail names it",
            NOT_FOUND, "No dead letter stands there: no such topic or partition, or an offset beyond the end",
            CONFLICT, "It was replayed or parked already, or somebody else does so at this moment",
            GONE, "Retention has removed it",
            UNPROCESSABLE_CONTENT,
                    "There is nothing to publish: the record was too long to be copied, or is to be read",
            SERVICE_UNAVAILABLE, "The broker does not answer; ask again, no letter is replayed twice");

    @Bean
    Refusals refusedLetters() {
        return new Refusals(LetterRefusals.class.getPackageName(), MEANINGS);
    }
}
