package org.chancery.standalone.bench.engine;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/** Finds sentences and words with the rules of Unicode, as ICU implements them; more than a look at the text it does not do. */
final class IcuSplitter {
    private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    private final BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);

    /** How many pieces there are. */
    int split(String text) {
        return count(sentences, text) + count(words, text);
    }

    private static int count(BreakIterator pieces, String text) {
        pieces.setText(text);
        int count = 0;
        while (pieces.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
