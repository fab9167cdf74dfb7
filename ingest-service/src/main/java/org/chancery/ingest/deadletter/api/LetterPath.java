package org.chancery.ingest.deadletter.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import org.chancery.ingest.deadletter.letter.LetterPlace;

/** Which dead letter, as a path names it. */
record LetterPath(
        @Parameter(in = ParameterIn.PATH, description = "The dead-letter topic", required = true)
        String topic,

        @Parameter(in = ParameterIn.PATH, required = true) String partition,

        @Parameter(in = ParameterIn.PATH, required = true) String offset) {
    /** @throws IllegalArgumentException if partition or offset is no number */
    LetterPlace place() {
        return LetterPlace.parse(topic + "/" + partition + "/" + offset)
                .orElseThrow(() -> new IllegalArgumentException(
                        "partition and offset must be numbers, not '%s' and '%s'".formatted(partition, offset)));
    }
}
