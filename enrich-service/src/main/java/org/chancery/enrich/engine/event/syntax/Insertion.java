package org.chancery.enrich.engine.event.syntax;

/** Steps over a clause between commas: "Blinken, who was in Bogota, praised". */
public final class Insertion {
    private Insertion() {}

    /** The comma that opens the insertion which ends right before the token; the token itself if none does. */
    public static int startBefore(Clauses sentence, int token) {
        if (!sentence.isAt(token - 1, ",")) {
            return token;
        }
        for (int i = token - 2; i > sentence.first(); i--) {
            if (sentence.isAt(i, ",")) {
                return i;
            }
        }
        return token;
    }
}
