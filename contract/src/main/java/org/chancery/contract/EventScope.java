package org.chancery.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Between whom an event takes place. */
public enum EventScope {
    /** States and organisations. */
    @JsonProperty("international")
    INTERNATIONAL,
    /** Groups of one country: its government, opposition, police, protesters. */
    @JsonProperty("domestic")
    DOMESTIC
}
