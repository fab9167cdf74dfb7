package org.chancery.enrich.engine.event.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.enrich.engine.event.actor.ActorMention.Use;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.gazetteer.NameMatch;
import org.chancery.enrich.engine.leader.Leader;
import org.chancery.enrich.engine.leader.LeaderMention;
import org.chancery.enrich.engine.text.FieldText;

/** Finds who may act in a text: leaders, states and what stands for them, organisations, armed groups. */
public final class ActorFinder {
    private final WordClasses wordClasses;
    private final NamedActors namedActors;

    public ActorFinder(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
        namedActors = new NamedActors(wordClasses);
    }

    /** The actors of a text in order, none overlapping. */
    public List<ActorMention> find(FieldText text, List<NameMatch> matches, List<Leader> leaders) {
        var actors = new ArrayList<>(leaders(text, leaders));
        var taken = new BitSet(text.size());
        actors.forEach(actor -> taken.set(actor.first(), actor.end()));
        for (var match : matches) {
            if (IntStream.range(match.first(), match.end()).noneMatch(taken::get)) {
                var actor = namedActors.actor(text, match);
                taken.set(actor.first(), actor.end());
                actors.add(actor);
            }
        }
        actors.sort(Comparator.comparingInt(ActorMention::first));
        return List.copyOf(actors);
    }

    private List<ActorMention> leaders(FieldText text, List<Leader> leaders) {
        return leaders.stream()
                .flatMap(leader -> leader.mentions().stream()
                        .filter(mention -> mention.isNominal() && mention.text().field() == text.field())
                        .map(mention -> actor(leader, mention)))
                .toList();
    }

    private ActorMention actor(Leader leader, LeaderMention mention) {
        var text = mention.text();
        return new ActorMention(
                mention.first(),
                mention.end(),
                leader.name(),
                leader.country(),
                leader.organisation(),
                Optional.of(leader.id()),
                "GOV",
                wordClasses.prepositionBefore(text, mention.first()),
                use(text, mention.end()),
                Optional.empty());
    }

    /** Words that are known to name an actor. */
    public ActorMention given(FieldText text, String name, ActorSpan span) {
        int first = span.firstToken(text);
        int end = span.endToken(text);
        return new ActorMention(
                first,
                end,
                name,
                Optional.empty(),
                Optional.of(name),
                Optional.empty(),
                "",
                wordClasses.prepositionBefore(text, first),
                use(text, end),
                Optional.empty());
    }

    private static Use use(FieldText text, int end) {
        return text.isPossessive(end) ? Use.OWNER : Use.ACTOR;
    }
}
