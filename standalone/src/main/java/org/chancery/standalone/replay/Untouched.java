package org.chancery.standalone.replay;

/** Why what the store has of an article stays as it is. */
enum Untouched {
    SAME("give the same answer"),
    READ_BEFORE("were read before by this version with these seeds"),
    READ_BY_NEWER("were read by a newer version"),
    NOT_HOLDING("are editions that others have replaced"),
    NOT_STORED("are not stored: withheld, removed, dead letters, or on their way"),
    UNREADABLE("cannot be read, or have too long an answer");

    private final String words;

    Untouched(String words) {
        this.words = words;
    }

    /** Follows a number of records. */
    String words() {
        return words;
    }
}
