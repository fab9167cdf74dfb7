package org.chancery.store.query.alert;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import org.chancery.store.alert.Alert;
import org.chancery.store.alert.Condition;
import org.chancery.store.alert.Webhook;
import org.chancery.store.database.alert.AlertRows;
import org.chancery.store.database.alert.Foresight;
import org.chancery.store.query.answer.AnswersOne;
import org.chancery.store.query.request.BadQuery;
import org.chancery.store.query.request.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The alerts. */
@RestController
@RequestMapping(path = "/api/v1/alerts", produces = MediaType.APPLICATION_JSON_VALUE)
class AlertController {
    private final AlertRows alerts;
    private final Foresight foresight;
    private final AlertLimit limit;
    private final Clock clock;

    AlertController(AlertRows alerts, Foresight foresight, AlertLimit limit, Clock clock) {
        this.alerts = alerts;
        this.foresight = foresight;
        this.limit = limit;
        this.clock = clock;
    }

    @Operation(summary = "All alerts")
    @GetMapping
    AlertList list() {
        return new AlertList(alerts.all().stream().map(AlertView::of).toList());
    }

    @Operation(summary = "One alert")
    @AnswersOne
    @GetMapping("/{id}")
    AlertView one(@PathVariable String id) {
        return AlertView.of(found(id));
    }

    @Operation(
            summary = "Add an alert",
            description =
                    "It fires for every happening of which a report matches, once; with moreThan, when there are more such"
                            + " happenings on that many days; with unusual, when there are unusually many such events. The"
                            + " answer has the secret of the webhook, which is not shown again.")
    @ApiResponse(responseCode = "201", description = "Added", useReturnTypeSchema = true)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AlertView> add(@Valid @RequestBody AlertRequest request) {
        var target = request.target();
        var alert = request.alert(clock.instant()).telling(target == null ? null : Webhook.to(target));
        if (alerts.count() >= limit.most()) {
            throw new BadQuery(
                    "alerts", "there are %d, and no more are allowed (CHANCERY_ALERT_MAX)".formatted(limit.most()));
        }
        put(alert);
        return ResponseEntity.created(URI.create("/api/v1/alerts/" + alert.id()))
                .body(AlertView.of(alert, true));
    }

    @Operation(
            summary = "Replace an alert",
            description =
                    "It starts over: what has fired stays in its feed, and a webhook that was gone is sent messages again.")
    @AnswersOne
    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    AlertView replace(@PathVariable String id, @Valid @RequestBody AlertRequest request) {
        var before = found(id);
        var webhook = webhook(request.target(), before.webhook());
        var alert = before.replacedBy(request.alert(clock.instant()).telling(webhook));
        put(alert);
        return AlertView.of(alert, before.webhook() == null);
    }

    /** The secret stays, wherever the target moves. */
    private static @Nullable Webhook webhook(@Nullable URI target, @Nullable Webhook before) {
        return target == null ? null : before == null ? Webhook.to(target) : before.movedTo(target);
    }

    @Operation(summary = "Remove an alert with all that it has fired")
    @ApiResponse(responseCode = "204", description = "Removed")
    @AnswersOne
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id) {
        if (!alerts.delete(id)) {
            throw Problems.notFound("alert", id);
        }
    }

    @Operation(summary = "How often an alert would have fired in the last thirty days; nothing is saved")
    @PostMapping(path = "/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    Preview preview(@Valid @RequestBody AlertRequest request) {
        request.target(); // whoever asks has an alert that can be saved
        return new Preview(Foresight.DAYS, foresight.firings(request.asked(), request.condition()));
    }

    /** What the database cannot be asked is refused now, not each time that it is asked. */
    private void put(Alert alert) {
        foresight.firings(alert.filter(), new Condition.EveryHappening());
        alerts.put(alert);
    }

    private Alert found(String id) {
        return alerts.find(id).orElseThrow(() -> Problems.notFound("alert", id));
    }
}
