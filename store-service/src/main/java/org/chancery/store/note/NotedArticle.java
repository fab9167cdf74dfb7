package org.chancery.store.note;

import java.util.List;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;

/** The edition of an article that holds, and what readers have found wrong in it. */
public record NotedArticle(EnrichedArticle edition, List<Note> notes) {
    public NotedArticle {
        notes = List.copyOf(notes);
    }

    /** What was noted of one of its events. */
    List<Note> notesOn(DiplomaticEvent event) {
        return notes.stream().filter(note -> event.id().equals(note.event())).toList();
    }

    /** What was noted of all else, also of events that are not in this edition any more. */
    List<Note> notesBeside() {
        return notes.stream()
                .filter(note -> edition.allEvents().stream()
                        .noneMatch(event -> event.id().equals(note.event())))
                .toList();
    }
}
