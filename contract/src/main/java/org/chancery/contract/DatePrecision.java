package org.chancery.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How exactly an event's date is known; the parts below the precision stand at their first value. */
public enum DatePrecision {
    /** The day. */
    @JsonProperty("day")
    DAY,
    /** The month; the day stands at 1. */
    @JsonProperty("month")
    MONTH,
    /** The year; month and day stand at 1. */
    @JsonProperty("year")
    YEAR
}
