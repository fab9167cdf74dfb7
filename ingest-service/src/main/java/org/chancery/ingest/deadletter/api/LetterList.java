package org.chancery.ingest.deadletter.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.chancery.ingest.deadletter.search.LetterCursor;
import org.chancery.ingest.deadletter.search.LetterSearch;
import org.jspecify.annotations.Nullable;

/**
 * A page of dead letters, newest first.
 *
 * @param next the cursor of the next page; absent on the last one. A page may have fewer letters than asked for and yet have a next
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LetterList(List<LetterView> letters, @Nullable String next) {
    static LetterList of(LetterSearch.Page page) {
        var letters = page.letters().stream()
                .map(found -> LetterView.of(found.letter(), found.mark()))
                .toList();
        return new LetterList(letters, page.next().map(LetterCursor::token).orElse(null));
    }
}
