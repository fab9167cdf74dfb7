package org.chancery.standalone.push;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the ingest service answers to a batch of lines, whether it took some of them or none. */
record Receipt(
        @Nullable Long admitted,
        @Nullable Long revised,
        @Nullable Long duplicate,
        @Nullable String detail,
        @JsonAlias("errors") @Nullable List<Problem> problems) {
    /** One line that was refused. */
    record Problem(
            @Nullable Integer line,
            @Nullable String detail,
            @Nullable String pointer) {}
}
