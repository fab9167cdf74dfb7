package org.chancery.enrich.engine.leader.title;

import java.util.Optional;
import org.chancery.enrich.engine.lexicon.TitlePhrase;

/**
 * What the words around a name say about its bearer.
 *
 * @param place country or organisation that the title belongs to
 * @param first token at which the titled name starts
 */
public record NameContext(
        Optional<TitlePhrase> title,
        Optional<String> place,
        boolean isFormer,
        boolean isElect,
        boolean isActing,
        int first) {
    static NameContext bare(int first) {
        return new NameContext(Optional.empty(), Optional.empty(), false, false, false, first);
    }

    static NameContext of(TitlePhrase title, Optional<String> place, boolean isFormer, int first) {
        return new NameContext(Optional.of(title), place, isFormer, false, false, first);
    }

    public boolean isTitled() {
        return title.isPresent();
    }

    /** The same, with a place where it has none. */
    public NameContext orOf(Optional<String> other) {
        return new NameContext(title, place.or(() -> other), isFormer, isElect, isActing, first);
    }

    NameContext startingAt(int start) {
        return new NameContext(title, place, isFormer, isElect, isActing, start);
    }
}
