package org.chancery.store.filter;

import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventScope;
import org.jspecify.annotations.Nullable;

/** Between whom the events are to be that are asked for: unless said otherwise between states and organisations. */
public enum AskedScope {
    INTERNATIONAL,
    DOMESTIC,
    ALL;

    static boolean has(@Nullable AskedScope asked, DiplomaticEvent event) {
        return switch (asked) {
            case null -> event.isWithin(EventScope.INTERNATIONAL);
            case INTERNATIONAL -> event.isWithin(EventScope.INTERNATIONAL);
            case DOMESTIC -> event.isWithin(EventScope.DOMESTIC);
            case ALL -> true;
        };
    }
}
