package org.chancery.store.query.note;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.chancery.store.note.Mistake;
import org.chancery.store.note.Note;
import org.chancery.store.query.request.BadQuery;
import org.jspecify.annotations.Nullable;

/**
 * A note as somebody makes it.
 *
 * @param version of the edition that was read
 * @param event id of the event; of a tag, the leader or issue is named; of the article as a whole, none of the three
 * @param comment in words; needed where nothing else says what is wrong
 */
record NoteRequest(
        @NotBlank @Nullable String article,
        @Min(1) @Nullable Integer version,
        @Nullable String event,
        @Nullable String leader,
        @Nullable String issue,
        @Nullable Mistake mistake,
        @Size(max = 2_000) @Nullable String comment) {
    /** The note, if it makes sense. */
    Note note(@Nullable String author, Instant now) {
        var wrong = given("mistake", mistake);
        checkSubject(wrong);
        return new Note(
                UUID.randomUUID().toString(),
                given("article", article),
                given("version", version),
                event,
                leader,
                issue,
                wrong,
                hasComment() ? comment : null,
                author,
                now);
    }

    private static <T> T given(String name, @Nullable T value) {
        if (value == null) {
            throw new BadQuery(name, "is needed");
        }
        return value;
    }

    private boolean hasComment() {
        return comment != null && !comment.isBlank();
    }

    private void checkSubject(Mistake wrong) {
        if (Stream.of(event, leader, issue).filter(Objects::nonNull).count() > 1) {
            throw new BadQuery("event", "leader and issue: name one of them, or none for the article as a whole");
        }
        if (wrong.isOfEvents() && event == null) {
            throw new BadQuery("event", "is needed: only an event can be wrong so");
        }
        if (wrong == Mistake.TAG && leader == null && issue == null) {
            throw new BadQuery("leader", "or issue is needed: which tag is wrong?");
        }
        if (wrong == Mistake.OTHER && !hasComment()) {
            throw new BadQuery("comment", "is needed: nothing else says what is wrong");
        }
    }
}
