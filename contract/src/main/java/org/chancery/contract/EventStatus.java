package org.chancery.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an article reports an event. */
public enum EventStatus {
    /** As having happened, or happening. */
    @JsonProperty("happened")
    HAPPENED,
    /** As fixed for the future. */
    @JsonProperty("planned")
    PLANNED,
    /** As possible, wished or feared. */
    @JsonProperty("hypothetical")
    HYPOTHETICAL,
    /** As not having happened. */
    @JsonProperty("denied")
    DENIED,
    /** As background, more than about a month old. */
    @JsonProperty("historical")
    HISTORICAL,
    /** A later edition dropped it, or the article was retracted. */
    @JsonProperty("retracted")
    RETRACTED
}
