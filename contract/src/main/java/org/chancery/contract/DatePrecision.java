package org.chancery.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How exactly an event's date is known; parts below the precision have their first value. */
public enum DatePrecision {
    @JsonProperty("day")
    DAY,
    /** Only month and year; the day is 1. */
    @JsonProperty("month")
    MONTH,
    /** Only the year; month and day are 1. */
    @JsonProperty("year")
    YEAR
}
