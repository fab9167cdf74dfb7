package org.chancery.enrich.engine.event.relation.feature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;

/** Finds the ordered pairs of parties in a sentence. */
final class Dyads {
    /** Of a longer list of parties only the first are paired: their number would grow with its square. */
    private static final int MAX_PARTIES = 6;

    /** Nor are more mentions of one party looked at. */
    private static final int MAX_MENTIONS = 4;

    /** On each side of what a rule reads so many count. */
    private static final int MAX_SIDE = 2;

    private Dyads() {}

    /** Those that the rules read, and those of its parties, each pair of mentions the nearest. */
    static List<Dyad> of(ReadSentence sentence) {
        var dyads = new ArrayList<Dyad>();
        for (var reading : sentence.readings()) {
            addRead(reading, dyads);
        }
        var parties = parties(sentence.sentence());
        for (int i = 0; i < parties.size(); i++) {
            for (int j = i + 1; j < parties.size(); j++) {
                var nearest = nearest(parties.get(i), parties.get(j));
                addNew(nearest, dyads);
                addNew(nearest.reversed(), dyads);
            }
        }
        return dyads;
    }

    private static void addRead(Reading reading, List<Dyad> dyads) {
        var targets = known(reading.roles().target());
        for (var source : known(reading.roles().source())) {
            for (var target : targets) {
                if (!source.identity().equals(target.identity())) {
                    addNew(new Dyad(source, target), dyads);
                }
            }
        }
    }

    private static List<ActorMention> known(List<ActorMention> side) {
        var known = new ArrayList<ActorMention>(MAX_SIDE);
        for (var actor : side) {
            if (actor.isKnown() && known.size() < MAX_SIDE) {
                known.add(actor);
            }
        }
        return known;
    }

    private static void addNew(Dyad dyad, List<Dyad> dyads) {
        for (var other : dyads) {
            if (dyad.isLike(other)) {
                return;
            }
        }
        dyads.add(dyad);
    }

    /** The mentions of each party. */
    private static List<List<ActorMention>> parties(AnalyzedSentence sentence) {
        var parties = new LinkedHashMap<String, List<ActorMention>>();
        for (var actor : sentence.actors()) {
            if (actor.isKnown() && (parties.size() < MAX_PARTIES || parties.containsKey(actor.identity()))) {
                parties.computeIfAbsent(actor.identity(), _ -> new ArrayList<>())
                        .add(actor);
            }
        }
        return parties.values().stream()
                .map(mentions -> mentions.subList(0, Math.min(MAX_MENTIONS, mentions.size())))
                .toList();
    }

    private static Dyad nearest(List<ActorMention> sources, List<ActorMention> targets) {
        var best = new Dyad(sources.getFirst(), targets.getFirst());
        for (var source : sources) {
            for (var target : targets) {
                if (source.distanceTo(target) < best.source().distanceTo(best.target())) {
                    best = new Dyad(source, target);
                }
            }
        }
        return best;
    }
}
