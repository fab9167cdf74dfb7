package org.chancery.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What may be done with an edition of an article, after IPTC ninjs {@code pubStatus}. */
public enum ArticleStatus {
    /** May be read, tagged and shown. */
    @JsonProperty("usable")
    USABLE,
    /** Stored but hidden until a later edition says otherwise. */
    @JsonProperty("withheld")
    WITHHELD,
    /** Retracted by its publisher; everything derived from it is retracted too. */
    @JsonProperty("canceled")
    CANCELED
}
