package org.chancery.enrich.engine.lexicon.seed.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Gathers what is wrong with the seeds, so that all of it can be reported at once. */
public final class Faults {
    private final LocalDate latest;
    private final List<Fault> found = new ArrayList<>();

    /**
     * None yet.
     *
     * @param latest day that the seeds may mention; later ones have not come yet
     */
    public Faults(LocalDate latest) {
        this.latest = latest;
    }

    public LocalDate latest() {
        return latest;
    }

    /** Does a step; if it finds the seeds broken, that is noted and the next step can follow. */
    public void attempt(Runnable step) {
        attempt(
                () -> {
                    step.run();
                    return true;
                },
                false);
    }

    /** The same for a step that returns something; if it fails, the other value is used instead. */
    public <T> T attempt(Supplier<T> step, T otherwise) {
        try {
            return step.get();
        } catch (LexiconBroken e) {
            found.addAll(e.faults());
            return otherwise;
        }
    }

    public void error(SeedNode where, String reason) {
        found.add(Fault.error(where.file(), where.line(), reason));
    }

    public void add(Fault fault) {
        found.add(fault);
    }

    public void warn(SeedNode where, String reason) {
        found.add(new Fault(Fault.Severity.WARNING, where.file(), where.line(), reason));
    }

    /** Whether the seeds cannot be used. */
    public boolean hasErrors() {
        return found.stream().anyMatch(Fault::isError);
    }

    /** All of them, by file and line. */
    public List<Fault> all() {
        return found.stream().distinct().sorted().toList();
    }

    /**
     * Ends loading if there is an error among them.
     *
     * @throws LexiconBroken with the errors
     */
    public void refuseErrors() {
        var errors = all().stream().filter(Fault::isError).toList();
        if (!errors.isEmpty()) {
            throw new LexiconBroken(errors);
        }
    }
}
