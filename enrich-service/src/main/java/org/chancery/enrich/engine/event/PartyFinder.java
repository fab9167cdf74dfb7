package org.chancery.enrich.engine.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.enrich.engine.event.Party.Use;
import org.chancery.enrich.engine.leader.Leader;
import org.chancery.enrich.engine.leader.LeaderMention;
import org.chancery.enrich.engine.lexicon.Gazetteer.Hit;
import org.chancery.enrich.engine.lexicon.NamedThing.Kind;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Token;

/** Finds who may act in a text: leaders, states and what stands for them, organisations, armed groups. */
final class PartyFinder {
    /** How far behind a country's adjective the noun may stand that acts: "Colombian and U.S. senior trade officials". */
    private static final int NOUN_REACH = 4;

    private final Grammar grammar;

    PartyFinder(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The parties of a text in order, none overlapping. */
    List<Party> find(FieldText text, List<Hit> hits, List<Leader> leaders) {
        var parties = new ArrayList<Party>();
        for (var leader : leaders) {
            leader.mentions().stream()
                    .filter(mention -> mention.isNominal() && mention.text().field() == text.field())
                    .forEach(mention -> parties.add(party(leader, mention)));
        }
        var taken = new BitSet(text.size());
        parties.forEach(party -> taken.set(party.first(), party.end()));
        for (var hit : hits) {
            if (IntStream.range(hit.first(), hit.end()).noneMatch(taken::get)) {
                var party = party(text, hit);
                taken.set(party.first(), party.end());
                parties.add(party);
            }
        }
        parties.sort(Comparator.comparingInt(Party::first));
        return List.copyOf(parties);
    }

    /** Words that are known to name an actor. */
    Party given(FieldText text, String name, Given.Span span) {
        int first = 0;
        while (first < text.size() - 1 && text.token(first).end() <= span.start()) {
            first++;
        }
        int end = first + 1;
        while (end < text.size() && text.token(end).start() < span.end()) {
            end++;
        }
        return new Party(
                first,
                end,
                name,
                Optional.empty(),
                Optional.of(name),
                Optional.empty(),
                "",
                grammar.prepositionBefore(text, first),
                text.isPossessive(end) ? Use.OWNER : Use.ACTOR);
    }

    private Party party(Leader leader, LeaderMention mention) {
        var text = mention.text();
        return new Party(
                mention.first(),
                mention.end(),
                leader.name(),
                leader.country(),
                leader.organisation(),
                Optional.of(leader.id()),
                "GOV",
                grammar.prepositionBefore(text, mention.first()),
                text.isPossessive(mention.end()) ? Use.OWNER : Use.ACTOR);
    }

    private Party party(FieldText text, Hit hit) {
        var thing = hit.thing();
        var preposition = grammar.prepositionBefore(text, hit.first());
        Optional<String> organisation = thing.isOrganisation() ? Optional.of(thing.id()) : Optional.empty();
        var noun = actingNoun(text, hit);
        if (noun.isPresent()) {
            var sector = thing.isOrganisation() ? thing.sector() : grammar.sectorOf(text.token(noun.get()));
            int end = noun.get() + 1;
            var use = text.isPossessive(end) ? Use.OWNER : Use.ACTOR;
            var name = text.passage(hit.first(), end).text();
            return new Party(
                    hit.first(), end, name, thing.country(), organisation, Optional.empty(), sector, preposition, use);
        }
        return new Party(
                hit.first(),
                hit.end(),
                thing.name(),
                thing.country(),
                organisation,
                Optional.empty(),
                thing.sector(),
                preposition,
                use(text, hit, preposition));
    }

    private Use use(FieldText text, Hit hit, String preposition) {
        if (text.isPossessive(hit.end())) {
            return Use.OWNER;
        }
        return switch (hit.thing().kind()) {
            case CITY, REGION -> Use.PLACE;
            case ADJECTIVE -> isPeople(text, hit) ? Use.ACTOR : Use.MODIFIER;
            case MEMBERS -> Use.ACTOR;
            case CAPITAL -> grammar.is("place-prepositions", word(preposition)) ? Use.PLACE : Use.ACTOR;
            case COUNTRY, PEOPLE, METONYM, INSTITUTION, ORGANISATION ->
                isBeforeNoun(text, hit.end()) ? Use.MODIFIER : Use.ACTOR;
        };
    }

    private static Token word(String word) {
        return new Token(0, word.length(), word, word, Token.Kind.WORD);
    }

    /** "the Chinese", "the French" without a noun. */
    private boolean isPeople(FieldText text, Hit hit) {
        return text.isAt(hit.first() - 1, "the") && !isBeforeNoun(text, hit.end());
    }

    /** A word that follows a name directly and is neither verb nor function word reads as the noun it modifies. */
    private boolean isBeforeNoun(FieldText text, int at) {
        if (at >= text.size() || !text.token(at).isWord()) {
            return false;
        }
        var token = text.token(at);
        boolean looksLikeNoun = !grammar.isAny(
                        token,
                        "prepositions",
                        "be",
                        "have",
                        "future",
                        "possible",
                        "relatives",
                        "determiners",
                        "pronouns",
                        "subordinators",
                        "adverbs",
                        "negations",
                        "conditionals")
                && !token.is("and")
                && !token.is("or")
                && !token.is("but")
                && !token.word().endsWith("ed")
                && !token.word().endsWith("ly")
                && !token.word().endsWith("ing");
        return looksLikeNoun && Nouns.isLikely(text, at, grammar);
    }

    private Optional<Integer> actingNoun(FieldText text, Hit hit) {
        var kind = hit.thing().kind();
        boolean mayModify = kind == Kind.ADJECTIVE
                || kind == Kind.COUNTRY
                || kind == Kind.MEMBERS
                || kind == Kind.ORGANISATION
                || kind == Kind.PEOPLE;
        if (!mayModify) {
            return Optional.empty();
        }
        Optional<Integer> noun = Optional.empty();
        for (int i = hit.end(); i < Math.min(text.size(), hit.end() + NOUN_REACH); i++) {
            var token = text.token(i);
            if (!token.isWord()
                    || grammar.isAny(token, "prepositions", "be", "have", "relatives", "determiners")
                    || token.is("and")
                    || token.is("or")) {
                break;
            }
            if (!grammar.sectorOf(token).isEmpty()) {
                noun = Optional.of(i);
            } else if (noun.isPresent()) {
                break;
            }
        }
        return noun;
    }
}
