package org.chancery.enrich.engine.leader.name;

import java.util.Set;
import org.chancery.contract.Field;
import org.chancery.enrich.engine.leader.title.NameField;
import org.chancery.enrich.engine.lexicon.LanguagePack;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Token;

/** Tells where the name of a person starts and ends, and what only looks like one. */
public final class NameBoundaries {
    private final Set<String> notNames;
    private final Set<String> honorifics;
    private final NameEnds ends;
    private final ThingNames things;

    public NameBoundaries(LanguagePack language) {
        notNames = language.words(WordList.NOT_A_NAME);
        honorifics = language.words(WordList.HONORIFICS);
        ends = new NameEnds(language);
        things = new ThingNames(language);
    }

    /** Whether case lets the token be part of a name. */
    public static boolean isNameWord(FieldText text, int token) {
        return text.token(token).isCapitalised()
                || text.token(token).isWord() && (text.shouted() || NameEnds.isJoined(text, token));
    }

    /** "General Able": the word before the name is no part of it. */
    public boolean isHonorific(Token token) {
        return honorifics.contains(token.word());
    }

    public boolean isPartOfLongerName(NameField field, int first, int end) {
        if (field.text().field() == Field.TITLE) {
            return false; // in a headline capitals say little
        }
        return isPrecededByName(field, first) || isFollowedByName(field, end);
    }

    public boolean isPrecededByName(NameField field, int first) {
        var text = field.text();
        if (first == 0 || !isPlainName(text.token(first - 1))) {
            return false;
        }
        boolean explained = field.titles().endingAt(first).isPresent()
                || field.matchesByEnd().containsKey(first)
                || honorifics.contains(text.token(first - 1).word())
                || text.sentenceAt(first).first() == first;
        return !explained;
    }

    private boolean isFollowedByName(NameField field, int end) {
        var text = field.text();
        return end < text.size()
                && isPlainName(text.token(end))
                && text.sentenceAt(end).first() != end
                && field.titles().startingAt(end).isEmpty()
                && !field.matches().containsKey(end);
    }

    private boolean isPlainName(Token token) {
        return token.isCapitalised() && !isCommonWord(token);
    }

    /** A word that means something else as well: May, Li is not one of them. */
    public boolean isCommonWord(Token token) {
        return notNames.contains(token.word());
    }

    /** One past the last token of the name that starts here; the token itself where none does. */
    public int endOfName(NameField field, int first) {
        return ends.of(field, first);
    }

    /** Whether what ends here gives its name to a thing or a place: "Reagan Airport". */
    public boolean isNamedAfter(NameField field, int end) {
        return things.isNamedAfter(field, end);
    }
}
