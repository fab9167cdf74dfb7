package org.chancery.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The fields of an article that are read. */
public enum Field {
    /** The headline. */
    @JsonProperty("title")
    TITLE,
    /** The text below it. */
    @JsonProperty("body")
    BODY
}
