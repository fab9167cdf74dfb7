package org.chancery.enrich.engine.event.actor;

import java.util.Optional;
import org.chancery.enrich.engine.event.actor.ActorMention.Use;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.gazetteer.NameMatch;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.FieldText;

/** Makes actors of the names of countries and organisations, with the noun that acts for them: "Colombian officials". */
final class NamedActors {
    private final WordClasses wordClasses;
    private final ActingNouns nouns;

    NamedActors(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
        nouns = new ActingNouns(wordClasses);
    }

    ActorMention actor(FieldText text, NameMatch match) {
        if (isPost(text, match)) {
            return alone(text, match);
        }
        return nouns.after(text, match).map(noun -> withNoun(text, match, noun)).orElseGet(() -> alone(text, match));
    }

    private ActorMention withNoun(FieldText text, NameMatch match, int noun) {
        var entry = match.entry();
        int end = noun + 1;
        return new ActorMention(
                match.first(),
                end,
                text.passage(match.first(), end).text(),
                entry.country(),
                organisation(match),
                Optional.empty(),
                entry.isOrganisation() ? entry.sector() : wordClasses.sectorOf(text.token(noun)),
                wordClasses.prepositionBefore(text, match.first()),
                text.isPossessive(end) ? Use.OWNER : Use.ACTOR,
                Optional.empty());
    }

    private ActorMention alone(FieldText text, NameMatch match) {
        var entry = match.entry();
        var preposition = wordClasses.prepositionBefore(text, match.first());
        return new ActorMention(
                match.first(),
                match.end(),
                entry.name(),
                entry.country(),
                organisation(match),
                Optional.empty(),
                entry.sector(),
                preposition,
                use(text, match, preposition),
                Optional.empty());
    }

    private static Optional<String> organisation(NameMatch match) {
        var entry = match.entry();
        return entry.isOrganisation() ? Optional.of(entry.id()) : Optional.empty();
    }

    private Use use(FieldText text, NameMatch match, String preposition) {
        if (text.isPossessive(match.end())) {
            return Use.OWNER;
        }
        if (isPost(text, match)) {
            return Use.PLACE;
        }
        return switch (match.entry().kind()) {
            case CITY, REGION -> Use.PLACE;
            case ADJECTIVE -> ofAdjective(text, match, preposition);
            case MEMBERS -> Use.ACTOR;
            case CAPITAL ->
                wordClasses.isListed(WordList.PLACE_PREPOSITIONS, preposition) || isVenue(text, match)
                        ? Use.PLACE
                        : Use.ACTOR;
            case COUNTRY, PEOPLE, METONYM -> modifierOrActor(text, match);
            // "speaking at the United Nations" is no word to it
            case INSTITUTION, ORGANISATION ->
                wordClasses.isListed(WordList.WHERE, preposition) ? Use.PLACE : modifierOrActor(text, match);
        };
    }

    /** "Kenya's UN ambassador" speaks for Kenya: the organisation is only where. */
    private boolean isPost(FieldText text, NameMatch match) {
        return match.entry().isOrganisation()
                && match.first() > 0
                && text.isPossessive(match.first() - 1)
                && match.end() < text.size()
                && wordClasses.is(WordList.ACCREDITED, text.token(match.end()));
    }

    /** "in the Qatari capital" says only where. */
    private Use ofAdjective(FieldText text, NameMatch match, String preposition) {
        boolean isPlace = match.end() < text.size()
                && wordClasses.isListed(WordList.WHERE, preposition)
                && wordClasses.isFormOf(WordList.PLACE_NOUNS, text.token(match.end()));
        return isPeople(text, match) ? Use.ACTOR : isPlace ? Use.PLACE : Use.MODIFIER;
    }

    /** "the Vienna accord": what was held or made there is called after it. */
    private boolean isVenue(FieldText text, NameMatch match) {
        return match.end() < text.size() && wordClasses.isFormOf(WordList.VENUE_NOUNS, text.token(match.end()));
    }

    private Use modifierOrActor(FieldText text, NameMatch match) {
        return nouns.isNoun(text, match.end()) ? Use.MODIFIER : Use.ACTOR;
    }

    /** "the Chinese", "the French" without a noun. */
    private boolean isPeople(FieldText text, NameMatch match) {
        return wordClasses.isAt(WordList.DETERMINERS, text, match.first() - 1) && !nouns.isNoun(text, match.end());
    }
}
