package org.chancery.store.alert;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a firing. */
public enum DeliveryStatus {
    /** It is in the feed, and nobody is told. */
    @JsonProperty("fed")
    FED,
    /** To be delivered, now or later. */
    @JsonProperty("waiting")
    WAITING,
    /** The target has it. */
    @JsonProperty("delivered")
    DELIVERED,
    /** The target did not take it, and is not asked again. */
    @JsonProperty("given_up")
    GIVEN_UP
}
