package org.chancery.ingest.arrival.feed.api;

import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.chancery.ingest.arrival.feed.websub.Confirmation;
import org.chancery.ingest.arrival.feed.websub.Confirmations;
import org.chancery.ingest.arrival.feed.websub.Intent;
import org.chancery.ingest.arrival.feed.websub.Receiver;
import org.chancery.ingest.arrival.feed.websub.Subscriptions;
import org.chancery.kit.http.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where hubs push feeds, and ask before they begin. Each feed has an address here that only its hub knows. */
@RestController
@RequestMapping("/api/v1/websub/{feed}/{token}")
class HubController {
    private final Subscriptions subscriptions;
    private final Confirmations confirmations;
    private final Receiver receiver;

    HubController(Subscriptions subscriptions, Confirmations confirmations, Receiver receiver) {
        this.subscriptions = subscriptions;
        this.confirmations = confirmations;
        this.receiver = receiver;
    }

    @Operation(summary = "A hub asks whether it shall push, or tells that it will not (WebSub)")
    @ApiResponse(responseCode = "200", description = "The challenge, if we have asked for it")
    @Refused(NOT_FOUND)
    @GetMapping
    ResponseEntity<?> confirm(
            @PathVariable String feed,
            @PathVariable String token,
            @RequestParam(name = "hub.mode", required = false) String mode,
            @RequestParam(name = "hub.topic", required = false) String topic,
            HttpServletRequest request) {
        refuseUnread();
        var intent = new Intent(
                mode,
                topic,
                request.getParameter("hub.challenge"),
                request.getParameter("hub.lease_seconds"),
                request.getParameter("hub.reason"));
        return switch (confirmations.confirm(feed, token, intent)) {
            case Confirmation.Agreed(var challenge) ->
                ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(challenge);
            case Confirmation.Noted() -> ResponseEntity.ok().build();
            case Confirmation.Refused(var reason) -> HubRefusal.of(NOT_FOUND, reason);
        };
    }

    @Operation(summary = "A hub pushes what is new in a feed (WebSub)")
    @ApiResponse(responseCode = "202", description = "It is read soon")
    @Refused({NOT_FOUND, GONE, CONTENT_TOO_LARGE})
    @PostMapping
    ResponseEntity<?> push(@PathVariable String feed, @PathVariable String token, HttpServletRequest request)
            throws IOException {
        refuseUnread();
        var sent = new Receiver.Sent(
                Objects.requireNonNullElse(request.getContentType(), ""),
                request.getHeader("X-Hub-Signature"),
                request.getInputStream());
        var reception = receiver.take(feed, token, sent);
        return switch (reception) {
            case TAKEN -> ResponseEntity.accepted().build();
            case UNKNOWN -> HubRefusal.of(NOT_FOUND, reception.words());
            case UNWANTED -> HubRefusal.of(GONE, reception.words());
            case OVERSIZED -> HubRefusal.of(CONTENT_TOO_LARGE, reception.words());
            case FORGED -> HubRefusal.of(HttpStatus.FORBIDDEN, reception.words());
            case CROWDED, UNKEPT -> HubRefusal.of(HttpStatus.SERVICE_UNAVAILABLE, reception.words());
        };
    }

    /** A hub that is told that we know nothing of it may never come again. */
    private void refuseUnread() {
        if (!subscriptions.isComplete()) {
            throw new NotNow("the list of feeds is still being read");
        }
    }
}
