package org.chancery.standalone.push;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of the ingest service to a batch of lines. */
record Receipt(
        @Nullable Long admitted,
        @Nullable Long revised,
        @Nullable Long embargoed,
        @Nullable Long duplicate,
        @Nullable String detail,
        @JsonAlias("errors") @Nullable List<Problem> problems) {
    /** A refused line. */
    record Problem(
            @Nullable Integer line,
            @Nullable String detail,
            @Nullable String pointer) {}
}
