package org.chancery.enrich.engine.lexicon.seed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.chancery.enrich.engine.lexicon.seed.yaml.Fault;
import org.chancery.enrich.engine.lexicon.seed.yaml.Faults;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedFiles;

/** Checks all seeds and reports everything that is wrong with them, not only the first fault. */
public final class SeedCheck {
    private SeedCheck() {}

    /**
     * The faults of the seeds on the class path with those of the directory over them, by file and line.
     *
     * @param today later dates have not happened yet
     */
    public static List<Fault> faults(Optional<Path> directory, LocalDate today) {
        var faults = new Faults(today);
        faults.attempt(() -> check(SeedFiles.of(directory), faults));
        return faults.all();
    }

    /** Annotated articles are checked with what their labels name; the engine does not read them. */
    private static void check(SeedFiles files, Faults faults) {
        var lexicon = SeedLoader.read(files, faults);
        var parties = new HashSet<>(lexicon.countries().keySet());
        parties.addAll(lexicon.organisations().keySet());
        AnnotationSeeds.read(files, parties, faults);
    }
}
