package org.chancery.enrich.engine.lexicon;

/** The seeds cannot be used: says in which file, on which line, why, and what to do. */
public final class LexiconBroken extends RuntimeException {
    LexiconBroken(String file, int line, String reason) {
        super("%s:%d: %s".formatted(file, line, reason));
    }

    LexiconBroken(String reason, Throwable cause) {
        super(reason, cause);
    }
}
