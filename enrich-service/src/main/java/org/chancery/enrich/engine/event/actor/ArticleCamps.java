package org.chancery.enrich.engine.event.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Who may act inside a country in the sentences of one article. */
public final class ArticleCamps {
    private final CampFinder camps;
    private final CampReader reader;

    ArticleCamps(CampFinder camps, CampReader reader) {
        this.camps = camps;
        this.reader = reader;
    }

    /** The actors of the sentence, none overlapping, if two camps of one country are among them; else nobody. */
    public List<ActorMention> in(NamedSentence sentence) {
        var words = camps.in(sentence.text(), sentence.span());
        if (words.size() + sentence.actors().size() < 2 || words.isEmpty() && !reader.isAnyApart(sentence.actors())) {
            return List.of(); // as most sentences
        }
        var found = new ArrayList<ActorMention>();
        words.forEach(camp -> reader.camp(sentence, camp).ifPresent(found::add));
        for (var actor : sentence.actors()) {
            boolean isTaken = found.stream().anyMatch(actor::overlaps);
            boolean isPlace = words.stream().anyMatch(camp -> reader.isPlaceOf(sentence.text(), camp, actor));
            if (!isTaken && !isPlace) {
                reader.whole(sentence, actor).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingInt(ActorMention::first));
        return areTwoOfOneCountry(found) ? found : List.of();
    }

    private static boolean areTwoOfOneCountry(List<ActorMention> actors) {
        var camps = actors.stream().filter(actor -> actor.camp().isPresent()).toList();
        return camps.stream()
                .collect(Collectors.groupingBy(
                        ActorMention::country, Collectors.mapping(ActorMention::camp, Collectors.toSet())))
                .values()
                .stream()
                .anyMatch(ofCountry -> ofCountry.size() > 1);
    }
}
