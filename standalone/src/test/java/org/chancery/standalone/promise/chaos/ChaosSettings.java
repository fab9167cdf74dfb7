package org.chancery.standalone.promise.chaos;

import java.time.Duration;
import java.util.Random;

/**
 * How much happens in a run, and the seed from which all of it derives; each is given by a system property of its name.
 *
 * @param rivals moments at which both ingest services are given the same article at once
 * @param rate articles a second, at most
 * @param brokers one, or three of which each has every record
 * @param disk its size in mebibytes if it is to be filled, else 0
 */
record ChaosSettings(long seed, int articles, int faults, int rivals, int rate, int brokers, int disk) {
    private static final String PREFIX = "chancery.chaos.";
    private static final int SEEDS = 1_000_000;
    private static final Duration BETWEEN_FAULTS = Duration.ofSeconds(7);

    /** As the command line says; without a seed each run is another. */
    static ChaosSettings given() {
        var articles = Integer.getInteger(PREFIX + "articles", 300);
        return new ChaosSettings(
                Long.getLong(PREFIX + "seed", new Random().nextInt(SEEDS)),
                articles,
                Integer.getInteger(PREFIX + "faults", 6),
                Integer.getInteger(PREFIX + "rivals", articles / 15),
                Integer.getInteger(PREFIX + "rate", 10),
                Integer.getInteger(PREFIX + "brokers", 1),
                Integer.getInteger(PREFIX + "disk", 0));
    }

    boolean isDiskSmall() {
        return disk > 0;
    }

    /** How long articles are pushed: services have the time to come back, and two cores to follow. */
    Duration span() {
        var pushing = Duration.ofSeconds(articles / rate);
        var failing = BETWEEN_FAULTS.multipliedBy(faults);
        return pushing.compareTo(failing) > 0 ? pushing : failing;
    }

    /** The options that give this run again. */
    @Override
    public String toString() {
        var run = "-D%1$sseed=%2$d -D%1$sarticles=%3$d -D%1$sfaults=%4$d -D%1$srivals=%5$d"
                .formatted(PREFIX, seed, articles, faults, rivals);
        return run + " -D%1$srate=%2$d -D%1$sbrokers=%3$d -D%1$sdisk=%4$d".formatted(PREFIX, rate, brokers, disk);
    }
}
