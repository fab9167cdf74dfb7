package org.chancery.enrich.engine.event.relation.feature;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.contract.EventType;
import org.chancery.contract.Field;
import org.chancery.enrich.engine.event.actor.ActorMention;

/** In how many sentences of an article its parties are named, alone and two together, and what the rules read of them there. */
public final class ReadArticle {
    /**
     * Whom a sentence names, and what the rules read of them in it.
     *
     * @param read by source and target
     */
    record Findings(boolean isTitle, Set<String> parties, Map<Pair, Set<EventType>> read) {
        /** In a longer list of parties the others are not counted: the pairs would grow with its square. */
        private static final int MAX_PARTIES = 12;

        /** Two parties, the source first. */
        record Pair(String source, String target) {
            static Pair of(Dyad dyad) {
                return new Pair(dyad.source().identity(), dyad.target().identity());
            }
        }

        static Findings of(ReadSentence sentence) {
            var analyzed = sentence.sentence();
            return new Findings(
                    analyzed.text().field() == Field.TITLE, parties(analyzed.actors()), read(sentence.readings()));
        }

        boolean names(ActorMention party) {
            return parties.contains(party.identity());
        }

        boolean reads(Pair pair, EventType type) {
            return read.getOrDefault(pair, Set.of()).contains(type);
        }

        private static Map<Pair, Set<EventType>> read(List<Reading> readings) {
            var types = new HashMap<Pair, Set<EventType>>();
            for (var reading : readings) {
                for (var source : parties(reading.roles().source())) {
                    for (var target : parties(reading.roles().target())) {
                        types.computeIfAbsent(new Pair(source, target), _ -> EnumSet.noneOf(EventType.class))
                                .add(reading.type());
                    }
                }
            }
            return types;
        }

        private static Set<String> parties(List<ActorMention> actors) {
            var parties = new HashSet<String>();
            for (var actor : actors) {
                if (parties.size() < MAX_PARTIES) {
                    parties.add(actor.identity());
                }
            }
            return parties;
        }
    }

    private final List<ReadSentence> sentences;
    private final Set<String> inTitle = new HashSet<>();
    private final Map<String, Integer> named = new HashMap<>();
    private final Map<Findings.Pair, Integer> together = new HashMap<>();
    private final Map<Findings.Pair, Map<EventType, Integer>> read = new HashMap<>();
    private final Map<Findings.Pair, Set<EventType>> readInTitle = new HashMap<>();

    public ReadArticle(Collection<ReadSentence> sentences) {
        this.sentences = List.copyOf(sentences);
        this.sentences.stream().map(Findings::of).forEach(this::count);
    }

    public List<ReadSentence> sentences() {
        return sentences;
    }

    private void count(Findings sentence) {
        var parties = sentence.parties();
        for (var party : parties) {
            named.merge(party, 1, Integer::sum);
            parties.forEach(other -> together.merge(new Findings.Pair(party, other), 1, Integer::sum));
        }
        sentence.read()
                .forEach((pair, types) ->
                        types.forEach(type -> read.computeIfAbsent(pair, _ -> new EnumMap<>(EventType.class))
                                .merge(type, 1, Integer::sum)));
        if (sentence.isTitle()) {
            inTitle.addAll(parties);
            readInTitle.putAll(sentence.read());
        }
    }

    /** How many sentences name the party beside this one. */
    int namedElsewhere(ActorMention party, Findings here) {
        return named.getOrDefault(party.identity(), 0) - (here.names(party) ? 1 : 0);
    }

    /** How many sentences name both beside this one. */
    int togetherElsewhere(Dyad dyad, Findings here) {
        boolean isHere = here.names(dyad.source()) && here.names(dyad.target());
        return together.getOrDefault(Findings.Pair.of(dyad), 0) - (isHere ? 1 : 0);
    }

    boolean isInTitle(ActorMention party) {
        return inTitle.contains(party.identity());
    }

    /** What the rules read of the two in the title. */
    Set<EventType> readInTitle(Dyad dyad) {
        return readInTitle.getOrDefault(Findings.Pair.of(dyad), Set.of());
    }

    /** What the rules read of the two in sentences beside this one. */
    Set<EventType> readElsewhere(Dyad dyad, Findings here) {
        var pair = Findings.Pair.of(dyad);
        var all = read.get(pair);
        if (all == null) {
            return Set.of();
        }
        var elsewhere = EnumSet.noneOf(EventType.class);
        all.forEach((type, sentences) -> {
            if (sentences > (here.reads(pair, type) ? 1 : 0)) {
                elsewhere.add(type);
            }
        });
        return elsewhere;
    }
}
