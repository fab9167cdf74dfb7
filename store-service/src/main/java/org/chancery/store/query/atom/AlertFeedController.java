package org.chancery.store.query.atom;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.stream.Stream;
import org.chancery.store.alert.Alert;
import org.chancery.store.database.alert.AlertRows;
import org.chancery.store.database.alert.DeliveryRows;
import org.chancery.store.query.request.Limit;
import org.chancery.store.query.request.Problems;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What an alert has fired, as an Atom feed. */
@RestController
class AlertFeedController {
    private final AlertRows alerts;
    private final DeliveryRows deliveries;
    private final StoredHappenings stored;

    AlertFeedController(AlertRows alerts, DeliveryRows deliveries, StoredHappenings stored) {
        this.alerts = alerts;
        this.deliveries = deliveries;
        this.stored = stored;
    }

    @Operation(summary = "What an alert has fired in the last ninety days, as an Atom feed, the latest first")
    @AnswersFeed
    @GetMapping(path = "/api/v1/alerts/{id}/feed", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    Feed feed(@PathVariable String id, @Valid @ModelAttribute Limit limit) {
        var alert = alerts.find(id).orElseThrow(() -> Problems.notFound("alert", id));
        var entries = Entries.leadingToThePage();
        return AtomFeed.of(
                "Chancery: " + alert.name(),
                deliveries.latest(id, limit.size()).stream()
                        .flatMap(told -> entry(entries, alert, told))
                        .toList());
    }

    /** Of a happening that is no more there is nothing to tell, and nothing of a test. */
    private Stream<Entry> entry(Entries entries, Alert alert, DeliveryRows.Told told) {
        var happening = told.happening();
        var figure = told.delivery().figure();
        return happening != null
                ? stored.read(happening)
                        .filter(one -> one.ended() == null)
                        .map(one -> entries.fired(one, told.delivery().firedAt()))
                : figure != null ? Stream.of(entries.fired(alert.name(), figure, told.delivery())) : Stream.empty();
    }
}
