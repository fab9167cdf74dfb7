package org.chancery.standalone.promise.chaos;

import java.time.Duration;
import java.util.Random;

/**
 * How much happens in a run, and the seed from which all of it derives; each is given by a system property of its name.
 *
 * @param rivals moments at which both ingest services are given the same article at once
 */
record ChaosSettings(long seed, int articles, int faults, int rivals) {
    private static final String PREFIX = "chancery.chaos.";
    private static final int SEEDS = 1_000_000;
    private static final Duration BETWEEN_FAULTS = Duration.ofSeconds(7);
    private static final int ARTICLES_A_SECOND = 10;

    /** As the command line says; without a seed each run is another. */
    static ChaosSettings given() {
        var articles = Integer.getInteger(PREFIX + "articles", 300);
        return new ChaosSettings(
                Long.getLong(PREFIX + "seed", new Random().nextInt(SEEDS)),
                articles,
                Integer.getInteger(PREFIX + "faults", 6),
                Integer.getInteger(PREFIX + "rivals", articles / 15));
    }

    /** How long articles are pushed: services have the time to come back, and two cores to follow. */
    Duration span() {
        var pushing = Duration.ofSeconds(articles / ARTICLES_A_SECOND);
        var failing = BETWEEN_FAULTS.multipliedBy(faults);
        return pushing.compareTo(failing) > 0 ? pushing : failing;
    }

    /** The options that give this run again. */
    @Override
    public String toString() {
        return "-D%1$sseed=%2$d -D%1$sarticles=%3$d -D%1$sfaults=%4$d -D%1$srivals=%5$d"
                .formatted(PREFIX, seed, articles, faults, rivals);
    }
}
