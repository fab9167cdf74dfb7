package org.chancery.store.query.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.chancery.store.alert.Alert;
import org.chancery.store.alert.Condition.MoreThan;
import org.chancery.store.alert.Condition.UnusuallyMany;
import org.chancery.store.filter.EventFilter;
import org.jspecify.annotations.Nullable;

/**
 * An alert as it is.
 *
 * @param webhookGoneAt when the webhook answered 410, and was told nothing more
 * @param formerSecretUntil until then messages are signed with the secret before, too
 * @param secret by which messages are signed; only in the answer to the request that made it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AlertView(
        String id,
        String name,
        EventFilter filter,
        @Nullable MoreThan moreThan,
        @Nullable UnusuallyMany unusual,
        @Nullable String webhook,
        @Nullable Instant webhookGoneAt,
        @Nullable Instant formerSecretUntil,
        Instant createdAt,
        @Nullable String secret) {
    static AlertView of(Alert alert) {
        return of(alert, false);
    }

    /** The same, with the secret if it is new. */
    static AlertView of(Alert alert, boolean isNewSecret) {
        var webhook = alert.webhook();
        return new AlertView(
                alert.id(),
                alert.name(),
                alert.filter(),
                alert.condition() instanceof MoreThan moreThan ? moreThan : null,
                alert.condition() instanceof UnusuallyMany unusual ? unusual : null,
                webhook == null ? null : webhook.url().toString(),
                webhook == null ? null : webhook.goneAt(),
                webhook == null || webhook.former() == null
                        ? null
                        : webhook.former().until(),
                alert.createdAt(),
                webhook == null || !isNewSecret ? null : webhook.secret());
    }
}
