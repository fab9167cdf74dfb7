package org.chancery.standalone.feed;

/**
 * The service could not be asked, or refused; the message says why.
 */
public final class FeedsFailed extends RuntimeException {
    private final boolean isRefusal;

    private FeedsFailed(String message, boolean isRefusal, Throwable cause) {
        super(message, cause);
        this.isRefusal = isRefusal;
    }

    private FeedsFailed(String message) {
        super(message);
        isRefusal = true;
    }

    static FeedsFailed refused(String message) {
        return new FeedsFailed(message);
    }

    static FeedsFailed unreachable(String message, Throwable cause) {
        return new FeedsFailed(message, false, cause);
    }

    /** Whether there is a service, which refused. */
    public boolean isRefusal() {
        return isRefusal;
    }
}
