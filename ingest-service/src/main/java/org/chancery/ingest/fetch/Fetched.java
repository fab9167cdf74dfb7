package org.chancery.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of fetching. */
public sealed interface Fetched {
    /**
     * It was there.
     *
     * @param bytes unpacked
     * @param contentType as the server says, empty if it does not
     * @param address where it was, after redirects
     * @param links the headers of this name
     * @param validators for the next request
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, compared by nobody
    record Content(byte[] bytes, String contentType, URI address, List<String> links, Validators validators)
            implements Fetched {
        public Content {
            links = List.copyOf(links);
        }
    }

    /** It is what the validators say. */
    record Unchanged() implements Fetched {}

    /** We may not have it, or not within the limits; to ask again would change nothing. */
    record Refused(String reason) implements Fetched {}

    /**
     * It was not there.
     *
     * @param status of the answer, 0 if there was none
     * @param retryAfter how long the server asks to wait, zero if it does not
     */
    record Failed(String reason, int status, Duration retryAfter) implements Fetched {
        private static final int TOO_MANY_REQUESTS = 429;
        private static final int SERVER_ERROR = 500;

        static Failed without(String reason) {
            return new Failed(reason, 0, Duration.ZERO);
        }

        /** Whether it may be there in a while. */
        public boolean mayHeal() {
            return status == 0 || status == TOO_MANY_REQUESTS || status >= SERVER_ERROR;
        }
    }

    /** What a server says to recognise a version of a document (RFC 9110, 8.8). */
    record Validators(@Nullable String etag, @Nullable String lastModified) {
        public static final Validators NONE = new Validators(null, null);
    }
}
