package org.chancery.enrich.engine.leader.name;

import java.util.Set;
import org.chancery.enrich.engine.leader.title.NameField;
import org.chancery.enrich.engine.lexicon.LanguagePack;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.Token;

/** Tells the names of things and places that are named after people: no person is meant by them. */
final class ThingNames {
    /** "George Bush Intercontinental Airport": so many words may stand before the one that tells. */
    private static final int MAX_WORDS = 3;

    private final Set<String> namedAfter;

    ThingNames(LanguagePack language) {
        namedAfter = language.words(WordList.NAMED_AFTER);
    }

    /** "Reagan Airport", "the Truman Doctrine", "the Able Dialogue Center". */
    boolean isNamedAfter(NameField field, int end) {
        var text = field.text();
        int last = Math.min(text.size(), end + MAX_WORDS);
        for (int at = end; at < last && isPartOfThing(field, at); at++) {
            if (isThing(text.token(at))) {
                return true;
            }
        }
        return false;
    }

    /** "the Reagan White House", "the Able House Speaker": what has a name of its own is not named after the name before it. */
    private static boolean isPartOfThing(NameField field, int at) {
        return field.text().token(at).isCapitalised()
                && !field.text().shouted()
                && !field.matches().containsKey(at)
                && field.titles().startingAt(at).isEmpty();
    }

    /** Whether the word makes what it ends a thing or a place. */
    private boolean isThing(Token token) {
        return namedAfter.contains(token.word());
    }
}
