package org.chancery.ingest.deadletter.api;

import org.chancery.ingest.deadletter.letter.LetterPlace;

/** Which dead letter, as a path names it. */
final class LetterPath {
    private LetterPath() {}

    /** @throws IllegalArgumentException if partition or offset is no number */
    static LetterPlace of(String topic, String partition, String offset) {
        return LetterPlace.parse(topic + "/" + partition + "/" + offset)
                .orElseThrow(() -> new IllegalArgumentException(
                        "partition and offset must be numbers, not '%s' and '%s'".formatted(partition, offset)));
    }
}
