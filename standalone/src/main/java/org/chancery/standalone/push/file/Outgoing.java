package org.chancery.standalone.push.file;

/** An entry of a file of articles. */
public sealed interface Outgoing {
    /** File and line or position. */
    String place();

    /** An article on one line of JSON. */
    record Article(String place, String json) implements Outgoing {}

    /** An entry that cannot be read, and why. */
    record Unreadable(String place, String reason) implements Outgoing {}
}
