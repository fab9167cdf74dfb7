package org.chancery.enrich.engine.event.relation.feature;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.contract.EventType;
import org.chancery.contract.Field;
import org.chancery.enrich.engine.event.actor.ActorMention;

/** In how many sentences of an article its parties are named, alone and two together, and what the rules read of them there. */
public final class ReadArticle {
    /** In a longer list of parties the others are not counted: the pairs would grow with its square. */
    private static final int MAX_PARTIES = 12;

    /** Two parties, the source first. */
    private record Pair(String source, String target) {}

    private final List<ReadSentence> sentences;
    private final Set<String> inTitle = new HashSet<>();
    private final Map<String, Integer> named = new HashMap<>();
    private final Map<Pair, Integer> together = new HashMap<>();
    private final Map<Pair, Map<EventType, Integer>> read = new HashMap<>();
    private final Map<Pair, Set<EventType>> readInTitle = new HashMap<>();

    public ReadArticle(Collection<ReadSentence> sentences) {
        this.sentences = List.copyOf(sentences);
        this.sentences.forEach(this::count);
    }

    public List<ReadSentence> sentences() {
        return sentences;
    }

    private void count(ReadSentence sentence) {
        var parties = parties(sentence);
        boolean title = isTitle(sentence);
        for (var party : parties) {
            named.merge(party, 1, Integer::sum);
            parties.forEach(other -> together.merge(new Pair(party, other), 1, Integer::sum));
        }
        if (title) {
            inTitle.addAll(parties);
        }
        types(sentence).forEach((pair, types) -> {
            types.forEach(type -> read.computeIfAbsent(pair, _ -> new EnumMap<>(EventType.class))
                    .merge(type, 1, Integer::sum));
            if (title) {
                readInTitle.put(pair, types);
            }
        });
    }

    static boolean isTitle(ReadSentence sentence) {
        return sentence.sentence().text().field() == Field.TITLE;
    }

    private static Set<String> parties(ReadSentence sentence) {
        return sentence.sentence().actors().stream()
                .map(ActorMention::identity)
                .distinct()
                .limit(MAX_PARTIES)
                .collect(Collectors.toSet());
    }

    private static Map<Pair, Set<EventType>> types(ReadSentence sentence) {
        var types = new HashMap<Pair, Set<EventType>>();
        for (var reading : sentence.readings()) {
            var targets = identities(reading.roles().target());
            for (var source : identities(reading.roles().source())) {
                targets.forEach(
                        target -> types.computeIfAbsent(new Pair(source, target), _ -> EnumSet.noneOf(EventType.class))
                                .add(reading.type()));
            }
        }
        return types;
    }

    private static List<String> identities(List<ActorMention> side) {
        return side.stream()
                .map(ActorMention::identity)
                .distinct()
                .limit(MAX_PARTIES)
                .toList();
    }

    /** How many other sentences name the party. */
    int namedElsewhere(ActorMention party, ReadSentence here) {
        int own = parties(here).contains(party.identity()) ? 1 : 0;
        return named.getOrDefault(party.identity(), 0) - own;
    }

    /** How many other sentences name both. */
    int togetherElsewhere(Dyad dyad, ReadSentence here) {
        int own = parties(here)
                        .containsAll(
                                Set.of(dyad.source().identity(), dyad.target().identity()))
                ? 1
                : 0;
        return together.getOrDefault(pair(dyad), 0) - own;
    }

    boolean isInTitle(ActorMention party) {
        return inTitle.contains(party.identity());
    }

    /** What the rules read of the two in the title. */
    Set<EventType> readInTitle(Dyad dyad) {
        return readInTitle.getOrDefault(pair(dyad), Set.of());
    }

    /** What the rules read of the two in other sentences. */
    Set<EventType> readElsewhere(Dyad dyad, ReadSentence here) {
        var own = types(here).getOrDefault(pair(dyad), Set.of());
        return read.getOrDefault(pair(dyad), Map.of()).entrySet().stream()
                .filter(type -> type.getValue() > (own.contains(type.getKey()) ? 1 : 0))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventType.class)));
    }

    private static Pair pair(Dyad dyad) {
        return new Pair(dyad.source().identity(), dyad.target().identity());
    }
}
