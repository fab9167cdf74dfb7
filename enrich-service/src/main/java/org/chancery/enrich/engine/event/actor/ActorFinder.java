package org.chancery.enrich.engine.event.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.enrich.engine.event.actor.ActorMention.Use;
import org.chancery.enrich.engine.event.syntax.PosTagger;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.gazetteer.GazetteerEntry.Kind;
import org.chancery.enrich.engine.gazetteer.NameMatch;
import org.chancery.enrich.engine.leader.Leader;
import org.chancery.enrich.engine.leader.LeaderMention;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.lexicon.language.WordEnding;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Token;

/** Finds who may act in a text: leaders, states and what stands for them, organisations, armed groups. */
public final class ActorFinder {
    /** How far behind a country's adjective the noun may stand that acts: "Colombian and U.S. senior trade officials". */
    private static final int MAX_NOUN_DISTANCE = 4;

    private final WordClasses wordClasses;
    private final PosTagger tagger;

    public ActorFinder(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
        tagger = new PosTagger(wordClasses);
    }

    /** The actors of a text in order, none overlapping. */
    public List<ActorMention> find(FieldText text, List<NameMatch> matches, List<Leader> leaders) {
        var actors = new ArrayList<ActorMention>();
        for (var leader : leaders) {
            leader.mentions().stream()
                    .filter(mention -> mention.isNominal() && mention.text().field() == text.field())
                    .forEach(mention -> actors.add(actor(leader, mention)));
        }
        var taken = new BitSet(text.size());
        actors.forEach(actor -> taken.set(actor.first(), actor.end()));
        for (var match : matches) {
            if (IntStream.range(match.first(), match.end()).noneMatch(taken::get)) {
                var actor = actor(text, match);
                taken.set(actor.first(), actor.end());
                actors.add(actor);
            }
        }
        actors.sort(Comparator.comparingInt(ActorMention::first));
        return List.copyOf(actors);
    }

    /** Words that are known to name an actor. */
    public ActorMention given(FieldText text, String name, ActorSpan span) {
        int first = 0;
        while (first < text.size() - 1 && text.token(first).end() <= span.start()) {
            first++;
        }
        int end = first + 1;
        while (end < text.size() && text.token(end).start() < span.end()) {
            end++;
        }
        return new ActorMention(
                first,
                end,
                name,
                Optional.empty(),
                Optional.of(name),
                Optional.empty(),
                "",
                wordClasses.prepositionBefore(text, first),
                text.isPossessive(end) ? Use.OWNER : Use.ACTOR);
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
                text.isPossessive(mention.end()) ? Use.OWNER : Use.ACTOR);
    }

    private ActorMention actor(FieldText text, NameMatch match) {
        var entry = match.entry();
        var preposition = wordClasses.prepositionBefore(text, match.first());
        Optional<String> organisation = entry.isOrganisation() ? Optional.of(entry.id()) : Optional.empty();
        var noun = actingNoun(text, match);
        if (noun.isPresent()) {
            var sector = entry.isOrganisation() ? entry.sector() : wordClasses.sectorOf(text.token(noun.get()));
            int end = noun.get() + 1;
            var use = text.isPossessive(end) ? Use.OWNER : Use.ACTOR;
            var name = text.passage(match.first(), end).text();
            return new ActorMention(
                    match.first(),
                    end,
                    name,
                    entry.country(),
                    organisation,
                    Optional.empty(),
                    sector,
                    preposition,
                    use);
        }
        return new ActorMention(
                match.first(),
                match.end(),
                entry.name(),
                entry.country(),
                organisation,
                Optional.empty(),
                entry.sector(),
                preposition,
                use(text, match, preposition));
    }

    private Use use(FieldText text, NameMatch match, String preposition) {
        if (text.isPossessive(match.end())) {
            return Use.OWNER;
        }
        return switch (match.entry().kind()) {
            case CITY, REGION -> Use.PLACE;
            case ADJECTIVE -> isPeople(text, match) ? Use.ACTOR : Use.MODIFIER;
            case MEMBERS -> Use.ACTOR;
            case CAPITAL -> wordClasses.is(WordList.PLACE_PREPOSITIONS, word(preposition)) ? Use.PLACE : Use.ACTOR;
            case COUNTRY, PEOPLE, METONYM, INSTITUTION, ORGANISATION ->
                isBeforeNoun(text, match.end()) ? Use.MODIFIER : Use.ACTOR;
        };
    }

    private static Token word(String word) {
        return new Token(0, word.length(), word, word, Token.Kind.WORD);
    }

    /** "the Chinese", "the French" without a noun. */
    private boolean isPeople(FieldText text, NameMatch match) {
        return wordClasses.isAt(WordList.DEFINITE, text, match.first() - 1) && !isBeforeNoun(text, match.end());
    }

    /** A word that follows a name directly and is neither verb nor function word reads as the noun it modifies. */
    private boolean isBeforeNoun(FieldText text, int at) {
        if (at >= text.size() || !text.token(at).isWord()) {
            return false;
        }
        var token = text.token(at);
        boolean looksLikeNoun = !wordClasses.isAny(
                        token,
                        WordList.PREPOSITIONS,
                        WordList.BE,
                        WordList.HAVE,
                        WordList.FUTURE,
                        WordList.POSSIBLE,
                        WordList.RELATIVES,
                        WordList.DETERMINERS,
                        WordList.PRONOUNS,
                        WordList.SUBORDINATORS,
                        WordList.ADVERBS,
                        WordList.NEGATIONS,
                        WordList.CONDITIONALS,
                        WordList.COORDINATORS,
                        WordList.CLAUSE_COORDINATORS)
                && !wordClasses.ends(token, WordEnding.PAST)
                && !wordClasses.ends(token, WordEnding.ADVERB)
                && !wordClasses.ends(token, WordEnding.PROGRESSIVE);
        return looksLikeNoun && tagger.isNounAfterName(text, at);
    }

    private Optional<Integer> actingNoun(FieldText text, NameMatch match) {
        var kind = match.entry().kind();
        boolean mayModify = kind == Kind.ADJECTIVE
                || kind == Kind.COUNTRY
                || kind == Kind.MEMBERS
                || kind == Kind.ORGANISATION
                || kind == Kind.PEOPLE;
        if (!mayModify) {
            return Optional.empty();
        }
        Optional<Integer> noun = Optional.empty();
        for (int i = match.end(); i < Math.min(text.size(), match.end() + MAX_NOUN_DISTANCE); i++) {
            var token = text.token(i);
            if (!token.isWord()
                    || wordClasses.isAny(
                            token,
                            WordList.PREPOSITIONS,
                            WordList.BE,
                            WordList.HAVE,
                            WordList.RELATIVES,
                            WordList.DETERMINERS,
                            WordList.COORDINATORS)) {
                break;
            }
            if (!wordClasses.sectorOf(token).isEmpty()) {
                noun = Optional.of(i);
            } else if (noun.isPresent()) {
                break;
            }
        }
        return noun;
    }
}
