package org.chancery.contract;

/** The header of an event on {@link Topics#DIPLOMATIC_EVENTS}, in UTF-8. */
public final class EventHeaders {
    /** When the article that reports the event was received, ISO 8601 in UTC; absent if nobody knows, and on retractions. */
    public static final String RECEIVED_AT = "chancery-received-at";

    private EventHeaders() {}
}
