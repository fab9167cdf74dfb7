package org.chancery.store.query.alert;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.chancery.store.alert.Alert;
import org.chancery.store.alert.Delivery;
import org.chancery.store.database.alert.AlertRows;
import org.chancery.store.database.alert.DeliveryRows;
import org.chancery.store.database.alert.Dispatch;
import org.chancery.store.database.alert.Firings;
import org.chancery.store.query.answer.AnswersOne;
import org.chancery.store.query.request.BadQuery;
import org.chancery.store.query.request.Limit;
import org.chancery.store.query.request.Problems;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an alert has fired, and how its delivery fares. */
@RestController
@RequestMapping(path = "/api/v1/alerts/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class DeliveryController {
    private final AlertRows alerts;
    private final DeliveryRows deliveries;
    private final Dispatch dispatch;
    private final Firings firings;

    DeliveryController(AlertRows alerts, DeliveryRows deliveries, Dispatch dispatch, Firings firings) {
        this.alerts = alerts;
        this.deliveries = deliveries;
        this.dispatch = dispatch;
        this.firings = firings;
    }

    @Operation(summary = "What an alert has fired in the last ninety days and how its delivery fares, the latest first")
    @AnswersOne
    @GetMapping("/deliveries")
    DeliveryList list(@PathVariable String id, @Valid @ModelAttribute Limit limit) {
        return new DeliveryList(deliveries.latest(found(id).id(), limit.size()).stream()
                .map(DeliveryRows.Told::delivery)
                .toList());
    }

    @Operation(summary = "Deliver once more what has fired, under the same webhook-id")
    @AnswersOne
    @PostMapping("/deliveries/{delivery}/replay")
    Delivery replay(@PathVariable String id, @PathVariable String delivery) {
        if (!dispatch.replay(told(id).id(), delivery)) {
            throw Problems.notFound("delivery", delivery);
        }
        return delivery(id, delivery);
    }

    @Operation(summary = "Send a test message to the webhook; the log of deliveries tells what became of it")
    @AnswersOne
    @PostMapping("/test")
    Delivery test(@PathVariable String id) {
        return delivery(id, firings.addTest(told(id)));
    }

    private Delivery delivery(String alert, String id) {
        return deliveries.find(alert, id).orElseThrow(() -> Problems.notFound("delivery", id));
    }

    /** An alert that tells somebody. */
    private Alert told(String id) {
        var alert = found(id);
        var webhook = alert.webhook();
        if (webhook == null) {
            throw new BadQuery("webhook", "this alert has none");
        }
        if (webhook.goneAt() != null) {
            throw new BadQuery("webhook", "has answered that it is gone; replace the alert to tell it again");
        }
        return alert;
    }

    private Alert found(String id) {
        return alerts.find(id).orElseThrow(() -> Problems.notFound("alert", id));
    }
}
