package org.chancery.enrich.engine.leader;

import java.util.Optional;
import org.chancery.enrich.engine.lexicon.Language.TitlePhrase;

/**
 * What the words around a name say about its bearer.
 *
 * @param place country or organisation that the title belongs to
 * @param first token at which the titled name starts
 */
record NameContext(
        Optional<TitlePhrase> title,
        Optional<String> place,
        boolean isFormer,
        boolean isElect,
        boolean isActing,
        int first) {
    static NameContext bare(int first) {
        return new NameContext(Optional.empty(), Optional.empty(), false, false, false, first);
    }

    boolean isTitled() {
        return title.isPresent();
    }
}
