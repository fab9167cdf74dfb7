package org.chancery.enrich.engine.leader.name;

import java.util.Set;
import org.chancery.enrich.engine.lexicon.LanguagePack;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.FieldText;

/** Tells the names of photographers and agencies, "(Jane Doe / Pool)", from those of the story. */
public final class PhotoCredits {
    /** A credit is short; longer brackets hold a story's own words. */
    private static final int MAX_TOKENS = 12;

    private final Set<String> marks;

    public PhotoCredits(LanguagePack language) {
        marks = language.words(WordList.CREDITS);
    }

    public boolean isCredit(FieldText text, int token) {
        int open = token;
        while (open >= 0 && token - open < MAX_TOKENS && !text.isAt(open, "(") && !text.isAt(open, ")")) {
            open--;
        }
        return text.isAt(open, "(") && holdsMark(text, open + 1);
    }

    private boolean holdsMark(FieldText text, int first) {
        boolean marked = false;
        for (int i = first; i < text.size() && i - first < MAX_TOKENS - 1; i++) {
            if (text.isAt(i, ")")) {
                return marked;
            }
            marked |= marks.contains(text.token(i).word());
        }
        return false;
    }
}
