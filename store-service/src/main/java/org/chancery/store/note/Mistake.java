package org.chancery.store.note;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is wrong in what was read out of an article. */
public enum Mistake {
    /** The event is of another type. */
    @JsonProperty("type")
    TYPE,
    /** Somebody else acts, or is acted upon. */
    @JsonProperty("actors")
    ACTORS,
    /** It has not happened, or it has. */
    @JsonProperty("status")
    STATUS,
    /** It was elsewhere. */
    @JsonProperty("place")
    PLACE,
    /** The words tell no event at all. */
    @JsonProperty("no_event")
    NO_EVENT,
    /** The leader is another one, or the article is not about the issue. */
    @JsonProperty("tag")
    TAG,
    /** What the note says in words, such as an event that was not found. */
    @JsonProperty("other")
    OTHER;

    /** Whether it is a mistake in an event. */
    public boolean isOfEvents() {
        return this != TAG && this != OTHER;
    }
}
