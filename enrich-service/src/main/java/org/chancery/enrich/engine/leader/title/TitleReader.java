package org.chancery.enrich.engine.leader.title;

import org.chancery.enrich.engine.lexicon.LanguagePack;

/**
 * Reads the title around a name: {@code [former|acting|-elect] [demonym] title NAME}, {@code its title to PLACE, NAME},
 * {@code NAME, the [demonym] title}.
 */
public final class TitleReader {
    private final TitleBefore before;
    private final TitleAfter after;

    public TitleReader(LanguagePack language) {
        before = new TitleBefore(language);
        after = new TitleAfter(language);
    }

    /** What stands around the name from token {@code first} up to the one before {@code end}. */
    public NameContext around(NameField field, int first, int end) {
        var title = before.read(field, first).map(context -> context.orOf(field.placeAfter(end)));
        if (title.isPresent() && title.get().place().isPresent()) {
            return title.get();
        }
        var apposition = after.read(field, first, end);
        if (title.isEmpty()) {
            return apposition.orElseGet(() -> NameContext.bare(first));
        }
        return apposition
                .filter(context -> context.place().isPresent())
                .map(context -> context.startingAt(title.get().first()))
                .orElse(title.get());
    }
}
