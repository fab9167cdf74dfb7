package org.chancery.enrich.engine.leader.name;

import java.util.Set;
import org.chancery.contract.Field;
import org.chancery.enrich.engine.gazetteer.GazetteerEntry;
import org.chancery.enrich.engine.gazetteer.NameMatch;
import org.chancery.enrich.engine.leader.title.NameField;
import org.chancery.enrich.engine.lexicon.LanguagePack;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Token;

/** Tells where the name of a person starts and ends, and what only looks like one. */
public final class NameBoundaries {
    /** "George Bush Intercontinental Airport": so many words may stand before the one that tells. */
    private static final int MAX_THING_WORDS = 3;

    /** No name has as many words; a run of capitals without end is not walked to its end from each of them. */
    private static final int MAX_NAME_WORDS = 24;

    private final Set<String> notNames;
    private final Set<String> namedAfter;
    private final Set<String> particles;
    private final Set<String> honorifics;

    public NameBoundaries(LanguagePack language) {
        notNames = language.words(WordList.NOT_A_NAME);
        particles = language.words(WordList.NAME_PARTICLES);
        namedAfter = language.words(WordList.NAMED_AFTER);
        honorifics = language.words(WordList.HONORIFICS);
    }

    /** Whether case lets the token be part of a name. */
    public static boolean isNameWord(FieldText text, int token) {
        return text.token(token).isCapitalised()
                || text.token(token).isWord() && (text.shouted() || isJoined(text, token));
    }

    /** "Ki-moon": behind a hyphen a name may go on in lower case. */
    private static boolean isJoined(FieldText text, int token) {
        int before = text.token(token).start() - 1;
        return token > 0 && before == text.token(token - 1).end() && text.text().charAt(before) == '-';
    }

    /** "Reagan Airport", "the Truman Doctrine", "the Able Dialogue Center". */
    public boolean isNamedAfter(NameField field, int end) {
        var text = field.text();
        int last = Math.min(text.size(), end + MAX_THING_WORDS);
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

    /** "General Able": the word before the name is no part of it. */
    public boolean isHonorific(Token token) {
        return honorifics.contains(token.word());
    }

    /** Whether the word makes what it ends a thing or a place. */
    boolean isThing(Token token) {
        return namedAfter.contains(token.word());
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

    boolean isPlainName(Token token) {
        return token.isCapitalised() && !notNames.contains(token.word());
    }

    /** A word that means something else as well: May, Li is not one of them. */
    public boolean isCommonWord(Token token) {
        return notNames.contains(token.word());
    }

    /** One past the last token of the name that starts here; the token itself where none does. */
    public int endOfName(NameField field, int first) {
        int at = first;
        int end = Math.min(field.text().sentenceAt(first).end(), first + MAX_NAME_WORDS);
        while (at < end && continuesName(field, first, at)) {
            at++;
        }
        while (at > first && particles.contains(field.text().token(at - 1).word())) {
            at--;
        }
        return at;
    }

    private boolean continuesName(NameField field, int first, int at) {
        var token = field.text().token(at);
        if (at > first && (particles.contains(token.word()) || isJoined(field.text(), at) && token.isWord())) {
            return true;
        }
        boolean isArabicArticle = particles.contains(token.word())
                && at + 1 < field.text().size()
                && field.text().token(at + 1).isCapitalised();
        boolean isTitledWord = at == first
                && token.isCapitalised()
                && field.titles().endingAt(first).isPresent();
        return (isPlainName(token) || token.isCapitalised() && isArabicArticle || isTitledWord)
                && (!field.matches().containsKey(at)
                        || at == first + 1 && isFamilyName(field.matches().get(at)))
                && (field.titles().startingAt(at).isEmpty() || token.isInitial());
    }

    /** "Volker Türk", "Jack London": behind a given name the word for a people or a town is a family name. */
    private static boolean isFamilyName(NameMatch match) {
        return match.end() == match.first() + 1
                && (match.entry().kind() == GazetteerEntry.Kind.PEOPLE
                        || match.entry().isPlace());
    }
}
