package org.chancery.ingest.arrival.feed.websub;

/** What becomes of something that is pushed. */
public enum Reception {
    TAKEN("it is read soon"),
    UNKNOWN("no feed is pushed to this address"),
    UNWANTED("the feed is paused or removed"),
    OVERSIZED("what is pushed may have at most " + Receiver.MAX_BYTES + " bytes"),
    FORGED("X-Hub-Signature must be sha1, sha256, sha384 or sha512 of the body under hub.secret"),
    CROWDED("too much waits to be read"),
    UNKEPT("the broker does not acknowledge it");

    private final String words;

    Reception(String words) {
        this.words = words;
    }

    /** For the hub. */
    public String words() {
        return words;
    }
}
