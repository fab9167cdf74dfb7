package org.chancery.standalone.push;

/** What was found in a file that should hold articles. */
public sealed interface Outgoing {
    /** File and line or position, for the one who has to look there. */
    String place();

    /** An article on one line of JSON. */
    record Article(String place, String json) implements Outgoing {}

    /** Something that is no article, and why. */
    record Unreadable(String place, String reason) implements Outgoing {}
}
