package org.chancery.enrich.engine.event.attribute;

import java.util.Comparator;
import java.util.Optional;
import org.chancery.contract.EventPlace;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.gazetteer.NameMatch;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.Token;

/**
 * Reads where something is done: the nearest place that a preposition of place leads to, or the goal of a visit. It names the place
 * as the text does; coordinates would be made up.
 */
final class PlaceReader {
    /** Words between the place and what is done there. */
    private static final int MAX_DISTANCE = 14;

    private final WordClasses wordClasses;

    public PlaceReader(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
    }

    /** Where it is done, if the sentence says so. */
    public Optional<EventPlace> place(AnalyzedSentence sentence, Trigger trigger) {
        return sentence.names().stream()
                .filter(match ->
                        isPlace(match) && (isWhere(sentence, match, trigger) || isGoal(sentence, match, trigger)))
                .min(Comparator.comparingInt(match -> distance(match, trigger)))
                .map(match -> place(sentence, match));
    }

    private static boolean isPlace(NameMatch match) {
        return switch (match.entry().kind()) {
            case CITY, REGION, CAPITAL, COUNTRY -> true;
            case ADJECTIVE, PEOPLE, METONYM, INSTITUTION, ORGANISATION, MEMBERS -> false;
        };
    }

    private boolean isWhere(AnalyzedSentence sentence, NameMatch match, Trigger trigger) {
        var preposition = wordClasses.prepositionBefore(sentence.text(), match.first());
        return wordClasses.isListed(WordList.WHERE, preposition)
                && !sentence.text().isPossessive(match.end())
                && distance(match, trigger) <= MAX_DISTANCE
                && isSameClause(sentence, match, trigger);
    }

    /** "visited Bogotá", "arrived in Bogotá" */
    private static boolean isGoal(AnalyzedSentence sentence, NameMatch match, Trigger trigger) {
        boolean isVisit = trigger.rule().mode().filter("visit"::equals).isPresent();
        return isVisit && match.first() == trigger.end() && !sentence.text().isPossessive(match.end());
    }

    private static boolean isSameClause(AnalyzedSentence sentence, NameMatch match, Trigger trigger) {
        int from = Math.min(match.end(), trigger.end());
        int to = Math.max(match.first(), trigger.first());
        boolean verbBetween = sentence.triggers().stream()
                .anyMatch(other -> other.isVerb() && other.first() >= from && other.end() <= to);
        return !verbBetween
                && sentence.text().tokens().subList(from, Math.max(from, to)).stream()
                        .noneMatch(PlaceReader::isBreak);
    }

    private static boolean isBreak(Token token) {
        return token.is(";") || token.is(":") || token.is("—");
    }

    private static int distance(NameMatch match, Trigger trigger) {
        return match.first() >= trigger.end()
                ? match.first() - trigger.end()
                : Math.max(0, trigger.first() - match.end());
    }

    private static EventPlace place(AnalyzedSentence sentence, NameMatch match) {
        var precision = switch (match.entry().kind()) {
            case CITY, CAPITAL -> EventPlace.Precision.CITY;
            case COUNTRY -> EventPlace.Precision.COUNTRY;
            default -> EventPlace.Precision.REGION;
        };
        var name = sentence.text().passage(match.first(), match.end()).text();
        return new EventPlace(name, match.entry().country().orElse(null), null, null, precision);
    }
}
