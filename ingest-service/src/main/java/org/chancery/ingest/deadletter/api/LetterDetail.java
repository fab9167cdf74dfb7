package org.chancery.ingest.deadletter.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.ingest.deadletter.letter.EscapedText;
import org.chancery.ingest.deadletter.letter.Letter;
import org.chancery.ingest.deadletter.mark.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter with its record.
 *
 * @param letter what it says of itself
 * @param key of the record
 * @param payload its beginning; what is no text is escaped
 * @param headers at most a hundred
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LetterDetail(
        LetterView letter, @Nullable String key, @Nullable String payload, List<HeaderView> headers) {
    private static final int MAX_PAYLOAD = 64 * 1024;
    private static final int MAX_KEY = 1_000;
    private static final int MAX_HEADERS = 100;

    static LetterDetail of(ConsumerRecord<byte[], byte[]> found, Optional<Mark> mark) {
        return new LetterDetail(
                LetterView.of(Letter.of(found), mark),
                text(found.key(), MAX_KEY),
                text(found.value(), MAX_PAYLOAD),
                StreamSupport.stream(found.headers().spliterator(), false)
                        .limit(MAX_HEADERS)
                        .map(HeaderView::of)
                        .toList());
    }

    private static @Nullable String text(byte @Nullable [] bytes, int longest) {
        return bytes == null ? null : EscapedText.of(bytes, longest);
    }
}
