package org.chancery.enrich.engine.gazetteer;

import java.util.EnumSet;
import java.util.Set;
import org.chancery.contract.Field;
import org.chancery.enrich.engine.gazetteer.GazetteerEntry.Kind;
import org.chancery.enrich.engine.lexicon.LanguagePack;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.FieldText;

/** Tells where a town only gives its name to what was held or made there, or to a thing: neither it nor its country is meant. */
final class Venues {
    private static final Set<Kind> TOWNS = EnumSet.of(Kind.CAPITAL, Kind.CITY);

    private final Set<String> held;
    private final Set<String> namedAfter;

    Venues(LanguagePack language) {
        held = language.words(WordList.HELD_SOMEWHERE);
        namedAfter = language.words(WordList.NAMED_AFTER);
    }

    /** "the Minsk agreement", "the Vienna talks", "The Washington Post". */
    boolean isOne(FieldText text, NameMatch match) {
        int next = match.end();
        return TOWNS.contains(match.entry().kind())
                && next < text.size()
                && (isHeld(text, next) || isThing(text, next));
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
