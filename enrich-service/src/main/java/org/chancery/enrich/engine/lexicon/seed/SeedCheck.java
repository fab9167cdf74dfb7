package org.chancery.enrich.engine.lexicon.seed;

import java.nio.file.Path;
import java.time.LocalDate;
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
        faults.attempt(() -> SeedLoader.read(SeedFiles.of(directory), faults));
        return faults.all();
    }
}
