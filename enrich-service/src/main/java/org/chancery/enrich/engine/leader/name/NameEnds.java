package org.chancery.enrich.engine.leader.name;

import java.util.Set;
import org.chancery.enrich.engine.gazetteer.GazetteerEntry;
import org.chancery.enrich.engine.gazetteer.NameMatch;
import org.chancery.enrich.engine.leader.title.NameField;
import org.chancery.enrich.engine.lexicon.LanguagePack;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.FieldText;

/** Finds where the name of a person ends. */
final class NameEnds {
    /** No name has as many words; a run of capitals without end is not walked to its end from each of them. */
    private static final int MAX_NAME_WORDS = 24;

    private final Set<String> notNames;
    private final Set<String> particles;

    NameEnds(LanguagePack language) {
        notNames = language.words(WordList.NOT_A_NAME);
        particles = language.words(WordList.NAME_PARTICLES);
    }

    /** One past the last token of the name that starts here; the token itself where none does. */
    int of(NameField field, int first) {
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
        return (token.isCapitalised() && (!notNames.contains(token.word()) || isArabicArticle) || isTitledWord)
                && (!field.matches().containsKey(at)
                        || at == first + 1 && isFamilyName(field.matches().get(at)))
                && (field.titles().startingAt(at).isEmpty() || token.isInitial());
    }

    /** "Ki-moon": behind a hyphen a name may go on in lower case. */
    static boolean isJoined(FieldText text, int token) {
        int before = text.token(token).start() - 1;
        return token > 0 && before == text.token(token - 1).end() && text.text().charAt(before) == '-';
    }

    /** "Volker Türk", "Jack London": behind a given name the word for a people or a town is a family name. */
    private static boolean isFamilyName(NameMatch match) {
        return match.end() == match.first() + 1
                && (match.entry().kind() == GazetteerEntry.Kind.PEOPLE
                        || match.entry().isPlace());
    }
}
