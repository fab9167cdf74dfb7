package org.chancery.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The role of a leader on the day of the article. */
public enum Role {
    /** President, monarch, supreme leader. */
    @JsonProperty("head_of_state")
    HEAD_OF_STATE,
    /** Prime minister, chancellor, chair of the council of ministers. */
    @JsonProperty("head_of_government")
    HEAD_OF_GOVERNMENT,
    /** The minister who speaks for the country abroad. */
    @JsonProperty("foreign_minister")
    FOREIGN_MINISTER,
    /** Any other minister. */
    @JsonProperty("minister")
    MINISTER,
    /** Below a minister: adviser, spokesperson, general, governor. */
    @JsonProperty("official")
    OFFICIAL,
    /** Ambassador, special envoy, negotiator. */
    @JsonProperty("envoy")
    ENVOY,
    /** Member or speaker of a parliament. */
    @JsonProperty("legislator")
    LEGISLATOR,
    /** Head of an intergovernmental organisation. */
    @JsonProperty("organisation_head")
    ORGANISATION_HEAD,
    /** Leader of a party or movement that is not in government. */
    @JsonProperty("opposition")
    OPPOSITION,
    /** Leader of an armed group. */
    @JsonProperty("armed_group")
    ARMED_GROUP,
    /** Held an office in the past, and holds none on that day. */
    @JsonProperty("former")
    FORMER
}
