package org.chancery.enrich.engine.leader.title;

import java.util.Set;
import org.chancery.enrich.engine.lexicon.LanguagePack;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Token;

/** Reads the words before a title or a name: "former", "acting", "General". */
final class TitleModifiers {
    /** In a row, with their full stops; of more than these no name is the bearer. */
    private static final int MAX_TOKENS = 8;

    private final Set<String> honorifics;
    private final Set<String> former;
    private final Set<String> acting;

    TitleModifiers(LanguagePack language) {
        honorifics = language.words(WordList.HONORIFICS);
        former = language.words(WordList.FORMER);
        acting = language.words(WordList.ACTING);
    }

    /** Whether the bearer of a title still holds it, or only for a while; the words start at {@code first}. */
    record Found(int first, boolean isFormer, boolean isActing) {}

    /** The modifiers that end before the token. */
    Found before(FieldText text, int end) {
        boolean isFormer = false;
        boolean isActing = false;
        int at = end;
        while (at > Math.max(0, end - MAX_TOKENS) && isModifier(text.token(at - 1))) {
            at--;
            isFormer |= former.contains(text.token(at).word());
            isActing |= acting.contains(text.token(at).word());
        }
        return new Found(at, isFormer, isActing);
    }

    private boolean isModifier(Token token) {
        return former.contains(token.word()) || acting.contains(token.word());
    }

    /** Where the honorifics before a name start, at the name if there are none. */
    int startOfHonorifics(FieldText text, int first) {
        int at = first;
        int floor = Math.max(text.sentenceAt(first).first(), first - MAX_TOKENS);
        while (at > floor
                && (isHonorific(text, at - 1)
                        || at - 2 >= floor && text.isAt(at - 1, ".") && isHonorific(text, at - 2))) {
            at--;
        }
        return at;
    }

    private boolean isHonorific(FieldText text, int at) {
        return at >= 0 && honorifics.contains(text.token(at).word());
    }
}
