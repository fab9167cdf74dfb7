package org.chancery.standalone.promise.chaos.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.chancery.standalone.promise.chaos.cluster.Part;

/** Which fault comes when; the same for the same seed. */
public record Schedule(List<Fault> faults) {
    private static final int LONGEST_DOWN_MILLIS = 3_000;
    private static final int SHORTEST_PAUSE_MILLIS = 2_000;

    /** Beyond the ten seconds after which a consumer group takes a member for dead. */
    private static final int LONGEST_PAUSE_MILLIS = 14_000;

    private static final Duration DISK_FULL = Duration.ofSeconds(10);

    private static final Duration BREATH = Duration.ofSeconds(1);

    /** A fault whose moment is not dealt yet. */
    private record Card(Harm harm, Duration lasting) {
        Fault at(Duration moment) {
            return new Fault(moment, lasting, harm);
        }
    }

    /**
     * As many faults, over this time.
     *
     * @param parts whose processes are killed and paused
     * @param isDiskSmall whether it is filled, too
     */
    public static Schedule of(long seed, List<Part> parts, boolean isDiskSmall, int faults, Duration span) {
        var random = new Random(seed);
        var cards = new ArrayList<Card>();
        while (cards.size() < faults) {
            cards.addAll(deck(parts, isDiskSmall, random));
        }
        var dealt = new ArrayList<>(cards.subList(0, faults));
        Collections.shuffle(dealt, random);
        return new Schedule(spread(dealt, span, random));
    }

    /** A short run gets the first cards, a kill of each process and a few others; a long one gets all, and again. */
    private static List<Card> deck(List<Part> parts, boolean isDiskSmall, Random random) {
        var kills = parts.stream().map(part -> kill(part, random)).collect(Collectors.toList());
        var others = parts.stream().map(part -> pause(part, random)).collect(Collectors.toList());
        others.add(new Card(Harm.Below.CUT_SESSIONS, Duration.ZERO));
        Collections.shuffle(kills, random);
        Collections.shuffle(others, random);
        var down = millis(random, 0, LONGEST_DOWN_MILLIS);
        kills.addAll(others);
        kills.add(new Card(Harm.Below.CRASH_DATABASE, down));
        if (isDiskSmall) {
            kills.add(new Card(Harm.Below.FILL_DISK, DISK_FULL));
        }
        return kills;
    }

    private static Card kill(Part part, Random random) {
        return new Card(new Harm.Kill(part), millis(random, 0, LONGEST_DOWN_MILLIS));
    }

    private static Card pause(Part part, Random random) {
        return new Card(new Harm.Pause(part), millis(random, SHORTEST_PAUSE_MILLIS, LONGEST_PAUSE_MILLIS));
    }

    /** Over the whole time; several victims may suffer at once, but one thing at a time happens to each. */
    private static List<Fault> spread(List<Card> cards, Duration span, Random random) {
        var over = new HashMap<String, Duration>();
        var faults = new ArrayList<Fault>();
        for (var card : cards) {
            var slot = (faults.size() + random.nextDouble()) / cards.size();
            var fault = card.at(Duration.ofMillis(Math.round(slot * span.toMillis())));
            var earliest = over.getOrDefault(card.harm().victim(), Duration.ZERO);
            if (fault.at().compareTo(earliest) < 0) {
                fault = card.at(earliest);
            }
            over.put(card.harm().victim(), fault.at().plus(fault.lasting()).plus(BREATH));
            faults.add(fault);
        }
        return List.copyOf(faults);
    }

    private static Duration millis(Random random, int from, int to) {
        return Duration.ofMillis(random.nextInt(from, to));
    }
}
