package org.chancery.enrich.engine.leader;

import java.util.Set;
import org.chancery.contract.Field;
import org.chancery.enrich.engine.lexicon.Gazetteer.Hit;
import org.chancery.enrich.engine.lexicon.Language;
import org.chancery.enrich.engine.lexicon.NamedThing;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Token;

/** Tells where the name of a person starts and ends, and what only looks like one. */
final class NameWords {
    /** "George Bush Intercontinental Airport": so many words may stand before the one that tells. */
    private static final int LONGEST_THING = 3;

    /** No name has as many words; a run of capitals without end is not walked to its end from each of them. */
    private static final int LONGEST_RUN = 24;

    private static final Set<String> PARTICLES = Set.of(
            "de", "la", "del", "da", "do", "dos", "das", "di", "van", "von", "der", "den", "bin", "bint", "ibn", "al",
            "el", "ben", "ould", "abu", "e", "y", "ul", "ur", "le", "ter", "zu", "ud", "uz", "os", "as", "ash", "ad",
            "ar", "at", "an", "az");

    private final Set<String> notNames;
    private final Set<String> namedAfter;
    private final Set<String> honorifics;

    NameWords(Language language) {
        notNames = language.list("not-a-name");
        namedAfter = language.list("named-after");
        honorifics = language.list("honorifics");
    }

    /** Whether case lets the token be part of a name. */
    static boolean isNameWord(FieldText text, int token) {
        return text.token(token).isCapitalised()
                || text.token(token).isWord() && (text.shouted() || isJoined(text, token));
    }

    /** "Ki-moon": behind a hyphen a name may go on in lower case. */
    private static boolean isJoined(FieldText text, int token) {
        int before = text.token(token).start() - 1;
        return token > 0 && before == text.token(token - 1).end() && text.text().charAt(before) == '-';
    }

    /** "Reagan Airport", "the Truman Doctrine", "the Able Dialogue Center". */
    boolean isNamedAfter(Page page, int end) {
        var text = page.text();
        int last = Math.min(text.size(), end + LONGEST_THING);
        for (int at = end; at < last && isPartOfThing(page, at); at++) {
            if (isThing(text.token(at))) {
                return true;
            }
        }
        return false;
    }

    /** "the Reagan White House", "the Able House Speaker": what has a name of its own is not named after the name before it. */
    private static boolean isPartOfThing(Page page, int at) {
        return page.text().token(at).isCapitalised()
                && !page.text().shouted()
                && !page.hits().containsKey(at)
                && page.titles().startingAt(at).isEmpty();
    }

    /** "General Able": the word before the name is no part of it. */
    boolean isHonorific(Token token) {
        return honorifics.contains(token.word());
    }

    /** Whether the word makes what it ends a thing or a place. */
    boolean isThing(Token token) {
        return namedAfter.contains(token.word());
    }

    boolean isPartOfLongerName(Page page, int first, int end) {
        if (page.text().field() == Field.TITLE) {
            return false; // in a headline capitals say little
        }
        return isPrecededByName(page, first) || isFollowedByName(page, end);
    }

    boolean isPrecededByName(Page page, int first) {
        var text = page.text();
        if (first == 0 || !isPlainName(text.token(first - 1))) {
            return false;
        }
        boolean explained = page.titles().endingAt(first).isPresent()
                || page.hitsByEnd().containsKey(first)
                || honorifics.contains(text.token(first - 1).word())
                || text.sentenceAt(first).first() == first;
        return !explained;
    }

    private boolean isFollowedByName(Page page, int end) {
        var text = page.text();
        return end < text.size()
                && isPlainName(text.token(end))
                && text.sentenceAt(end).first() != end
                && page.titles().startingAt(end).isEmpty()
                && !page.hits().containsKey(end);
    }

    boolean isPlainName(Token token) {
        return token.isCapitalised() && !notNames.contains(token.word());
    }

    /** A word that means something else as well: May, Li is not one of them. */
    boolean isCommonWord(Token token) {
        return notNames.contains(token.word());
    }

    /** One past the last token of the name that starts here; the token itself where none does. */
    int endOfName(Page page, int first) {
        int at = first;
        int end = Math.min(page.text().sentenceAt(first).end(), first + LONGEST_RUN);
        while (at < end && continuesName(page, first, at)) {
            at++;
        }
        while (at > first && PARTICLES.contains(page.text().token(at - 1).word())) {
            at--;
        }
        return at;
    }

    private boolean continuesName(Page page, int first, int at) {
        var token = page.text().token(at);
        if (at > first && (PARTICLES.contains(token.word()) || isJoined(page.text(), at) && token.isWord())) {
            return true;
        }
        boolean isArabicArticle = PARTICLES.contains(token.word())
                && at + 1 < page.text().size()
                && page.text().token(at + 1).isCapitalised();
        boolean isTitledWord = at == first
                && token.isCapitalised()
                && page.titles().endingAt(first).isPresent();
        return (isPlainName(token) || token.isCapitalised() && isArabicArticle || isTitledWord)
                && (!page.hits().containsKey(at)
                        || at == first + 1 && isFamilyName(page.hits().get(at)))
                && (page.titles().startingAt(at).isEmpty() || token.isInitial());
    }

    /** "Volker Türk", "Jack London": behind a given name the word for a people or a town is a family name. */
    private static boolean isFamilyName(Hit hit) {
        return hit.end() == hit.first() + 1
                && (hit.thing().kind() == NamedThing.Kind.PEOPLE || hit.thing().isPlace());
    }
}
