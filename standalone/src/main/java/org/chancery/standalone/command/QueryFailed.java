package org.chancery.standalone.command;

import org.jspecify.annotations.Nullable;

/** A question that the store service did not answer; the message says why. */
final class QueryFailed extends RuntimeException {
    QueryFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
