package org.chancery.store.note;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reader finds wrong in an edition of an article: in one of its events or tags, or in all of it.
 *
 * @param version of the edition that was read
 * @param event id of the event; or the leader or issue is named, or none of the three
 * @param comment in the reader's words
 * @param author whose key it was; unknown where nobody is asked for one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Note(
        String id,
        String article,
        int version,
        @Nullable String event,
        @Nullable String leader,
        @Nullable String issue,
        Mistake mistake,
        @Nullable String comment,
        @Nullable String author,
        Instant notedAt) {}
