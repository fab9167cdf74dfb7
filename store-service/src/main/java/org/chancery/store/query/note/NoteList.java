package org.chancery.store.query.note;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.chancery.store.database.RawJson;
import org.chancery.store.note.Note;
import org.jspecify.annotations.Nullable;

/**
 * A page of notes.
 *
 * @param next cursor of the next page, if there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoteList(List<RawJson<Note>> notes, @Nullable String next) {}
