package org.chancery.store.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.chancery.store.alert.Figure;
import org.chancery.store.database.RawJson;
import org.chancery.store.database.alert.Due;
import org.chancery.store.happening.Happening;
import org.jspecify.annotations.Nullable;

/**
 * What a target is told.
 *
 * @param timestamp when the alert fired
 */
record Message(String type, Instant timestamp, Data data) {
    /**
     * What has fired.
     *
     * @param happening as it is now; absent if a figure fired, or if it is no longer known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Data(
            String alert,
            String name,
            @Nullable RawJson<Happening> happening,
            @Nullable Figure figure) {}

    static Message of(Due due) {
        var delivery = due.told().delivery();
        var type = delivery.happening() != null
                ? "alert.happening"
                : delivery.figure() != null ? "alert.figure" : "alert.test";
        var data = new Data(due.alert(), due.name(), due.told().happening(), delivery.figure());
        return new Message(type, delivery.firedAt(), data);
    }
}
