package org.chancery.store.query.alert;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Duration;
import org.chancery.store.database.alert.AlertRows;
import org.chancery.store.query.answer.AnswersOne;
import org.chancery.store.query.request.BadQuery;
import org.chancery.store.query.request.Problems;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** New secrets for webhooks. */
@RestController
@RequestMapping(path = "/api/v1/alerts/{id}/secret", produces = MediaType.APPLICATION_JSON_VALUE)
class SecretController {
    /** Time for whoever runs the target to change over. */
    private static final Duration GRACE = Duration.ofDays(1);

    private final AlertRows alerts;
    private final Clock clock;

    SecretController(AlertRows alerts, Clock clock) {
        this.alerts = alerts;
        this.clock = clock;
    }

    @Operation(
            summary = "Give the webhook of an alert a new secret",
            description = "The answer has it, and it is not shown again. For a day, messages are signed with the one"
                    + " before, too: webhook-signature then has two signatures, separated by a space.")
    @AnswersOne
    @PostMapping
    AlertView renew(@PathVariable String id) {
        var alert = alerts.find(id).orElseThrow(() -> Problems.notFound("alert", id));
        var webhook = alert.webhook();
        if (webhook == null) {
            throw new BadQuery("webhook", "this alert has none");
        }
        var renewed = webhook.renewed(clock.instant().plus(GRACE));
        alerts.renew(id, renewed);
        return AlertView.of(alert.telling(renewed), true);
    }
}
