package org.chancery.enrich.engine.gazetteer;

import java.util.Set;
import org.chancery.contract.Field;
import org.chancery.enrich.engine.gazetteer.GazetteerEntry.Kind;
import org.chancery.enrich.engine.lexicon.LanguagePack;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.FieldText;

/** Tells where a capital is only where something was, or what a thing is called after: no government is meant by it. */
final class Venues {
    private final Set<String> held;
    private final Set<String> namedAfter;

    Venues(LanguagePack language) {
        held = language.words(WordList.HELD_SOMEWHERE);
        namedAfter = language.words(WordList.NAMED_AFTER);
    }

    /** "the Minsk agreement", "the Vienna talks", "The Washington Post". */
    NameMatch read(FieldText text, NameMatch match) {
        boolean isVenue = match.entry().kind() == Kind.CAPITAL
                && match.end() < text.size()
                && (isHeld(text, match.end()) || isThing(text, match.end()));
        return isVenue ? new NameMatch(match.first(), match.end(), match.entry().asCity(written(text, match))) : match;
    }

    private static String written(FieldText text, NameMatch match) {
        return text.passage(match.first(), match.end()).text();
    }

    private boolean isHeld(FieldText text, int at) {
        return held.contains(text.token(at).word());
    }

    /** In a headline capitals say little. */
    private boolean isThing(FieldText text, int at) {
        return text.field() == Field.BODY
                && text.token(at).isCapitalised()
                && namedAfter.contains(text.token(at).word());
    }
}
