package org.chancery.store.query.alert;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.apache.commons.lang3.Strings;
import org.chancery.kit.web.WebAddress;
import org.chancery.store.alert.Alert;
import org.chancery.store.alert.Condition;
import org.chancery.store.alert.Condition.MoreThan;
import org.chancery.store.alert.Condition.UnusuallyMany;
import org.chancery.store.filter.EventFilter;
import org.chancery.store.query.request.BadQuery;
import org.jspecify.annotations.Nullable;

/**
 * An alert as somebody wants it. Without {@code moreThan} and {@code unusual} it fires for every happening of which a report matches.
 *
 * @param filter with the names and values of the query API
 * @param webhook the address to tell; without one, the feed of the alert is all that tells
 */
record AlertRequest(
        @NotBlank @Size(max = 200) @Nullable String name,
        @Valid @Nullable EventFilter filter,
        @Valid @Nullable MoreThan moreThan,
        @Valid @Nullable UnusuallyMany unusual,
        @Nullable String webhook) {
    /** The alert, which tells nobody yet. */
    Alert alert(Instant now) {
        return Alert.of(Objects.requireNonNull(name).strip(), asked(), condition(), now);
    }

    /** The filter, if it can be that of an alert. */
    EventFilter asked() {
        var asked = filter;
        if (asked == null || !asked.isGiven()) {
            throw new BadQuery("filter", "must ask for something in particular");
        }
        if ((moreThan != null || unusual != null) && (asked.from() != null || asked.to() != null)) {
            throw new BadQuery("filter.from", "and filter.to are said by the days of the condition");
        }
        return asked;
    }

    Condition condition() {
        if (moreThan != null && unusual != null) {
            throw new BadQuery("unusual", "stands beside moreThan; an alert has one condition");
        }
        return moreThan != null ? moreThan : unusual != null ? unusual : new Condition.EveryHappening();
    }

    /** Where the webhook is, if there is one. */
    @Nullable
    URI target() {
        try {
            return webhook == null ? null : WebAddress.of(webhook);
        } catch (IllegalArgumentException e) {
            throw new BadQuery("webhook", Strings.CS.removeStart(String.valueOf(e.getMessage()), "url: "));
        }
    }
}
