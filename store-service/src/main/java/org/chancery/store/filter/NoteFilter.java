package org.chancery.store.filter;

import java.util.List;
import org.chancery.store.note.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * Which notes to return; absent filters are ignored.
 *
 * @param article id of the article
 * @param event id of the event
 * @param author whose key it was
 */
public record NoteFilter(
        @Nullable String article,
        @Nullable String event,
        List<Mistake> mistake,
        @Nullable String author) {
    /** Takes an absent list for an empty one. */
    public NoteFilter {
        mistake = Given.values(mistake);
    }
}
