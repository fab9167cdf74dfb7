package org.chancery.enrich.engine.lexicon.seed.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** The seeds cannot be used: says in which file, on which line, why, and what to do. */
public final class LexiconBroken extends RuntimeException {
    /** As many as fit on a screen; {@code seeds check} lists the rest. */
    private static final int MAX_SHOWN = 20;

    private final transient List<Fault> faults;

    public LexiconBroken(String file, int line, String reason) {
        this(List.of(Fault.error(file, line, reason)));
    }

    LexiconBroken(List<Fault> faults) {
        super(message(faults));
        this.faults = List.copyOf(faults);
    }

    LexiconBroken(String reason, Throwable cause) {
        super(reason, cause);
        faults = List.of(Fault.error("seeds", 1, reason));
    }

    /** Each fault with its place. */
    public List<Fault> faults() {
        return faults;
    }

    private static String message(List<Fault> faults) {
        var shown = faults.stream().limit(MAX_SHOWN).map(Fault::toString).collect(Collectors.joining("\n"));
        return faults.size() <= MAX_SHOWN ? shown : shown + "\n… and %d more".formatted(faults.size() - MAX_SHOWN);
    }
}
