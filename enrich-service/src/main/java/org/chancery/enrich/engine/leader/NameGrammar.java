package org.chancery.enrich.engine.leader;

import org.chancery.enrich.engine.lexicon.Language;

/**
 * Reads the title around a name: {@code [former|acting|-elect] [demonym] title NAME}, {@code its title to PLACE, NAME},
 * {@code NAME, the [demonym] title}.
 */
final class NameGrammar {
    private final TitleBefore before;
    private final TitleBehind behind;

    NameGrammar(Language language) {
        before = new TitleBefore(language);
        behind = new TitleBehind(language);
    }

    /** What stands around the name from token {@code first} up to the one before {@code end}. */
    NameContext around(Page page, int first, int end) {
        var title = before.read(page, first).map(context -> context.orOf(page.placeBehindOf(end)));
        if (title.isPresent() && title.get().place().isPresent()) {
            return title.get();
        }
        var apposition = behind.read(page, first, end);
        if (title.isEmpty()) {
            return apposition.orElseGet(() -> NameContext.bare(first));
        }
        return apposition
                .filter(context -> context.place().isPresent())
                .map(context -> context.startingAt(title.get().first()))
                .orElse(title.get());
    }
}
