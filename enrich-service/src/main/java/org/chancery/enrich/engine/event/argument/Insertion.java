package org.chancery.enrich.engine.event.argument;

/** Steps over a clause between commas: "Blinken, who was in Bogota, praised". */
final class Insertion {
    private Insertion() {}

    /** The comma that opens the insertion which ends right before the token; the token itself if none does. */
    static int startBefore(AnalyzedSentence sentence, int token) {
        if (!sentence.isAt(token - 1, ",")) {
            return token;
        }
        for (int i = token - 2; i > sentence.span().first(); i--) {
            if (sentence.isAt(i, ",")) {
                return i;
            }
        }
        return token;
    }
}
