package org.chancery.standalone.pipeline;

/** The pipeline cannot start; the message says in one sentence why, and what to do. */
public final class StartRefused extends RuntimeException {
    StartRefused(String message) {
        super(message);
    }

    StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
