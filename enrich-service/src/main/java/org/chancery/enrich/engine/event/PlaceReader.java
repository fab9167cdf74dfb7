package org.chancery.enrich.engine.event;

import java.util.Comparator;
import java.util.Optional;
import org.chancery.contract.EventPlace;
import org.chancery.enrich.engine.lexicon.Gazetteer.Hit;
import org.chancery.enrich.engine.text.Token;

/**
 * Reads where something is done: the nearest place that a preposition of place leads to, or the goal of a visit. It names the place
 * as the text does; coordinates would be made up.
 */
final class PlaceReader {
    /** Words between the place and what is done there. */
    private static final int REACH = 14;

    private final Grammar grammar;

    PlaceReader(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Where it is done, if the sentence says so. */
    Optional<EventPlace> place(Clauses clauses, Predicate predicate) {
        return clauses.names().stream()
                .filter(hit -> isPlace(hit) && (isWhere(clauses, hit, predicate) || isGoal(clauses, hit, predicate)))
                .min(Comparator.comparingInt(hit -> distance(hit, predicate)))
                .map(hit -> place(clauses, hit));
    }

    private static boolean isPlace(Hit hit) {
        return switch (hit.thing().kind()) {
            case CITY, REGION, CAPITAL, COUNTRY -> true;
            case ADJECTIVE, PEOPLE, METONYM, INSTITUTION, ORGANISATION, MEMBERS -> false;
        };
    }

    private boolean isWhere(Clauses clauses, Hit hit, Predicate predicate) {
        var preposition = grammar.prepositionBefore(clauses.text(), hit.first());
        return grammar.isListed("where", preposition)
                && !clauses.text().isPossessive(hit.end())
                && distance(hit, predicate) <= REACH
                && isSameClause(clauses, hit, predicate);
    }

    /** "visited Bogotá", "arrived in Bogotá" */
    private static boolean isGoal(Clauses clauses, Hit hit, Predicate predicate) {
        boolean isVisit = predicate.rule().mode().filter("visit"::equals).isPresent();
        return isVisit && hit.first() == predicate.end() && !clauses.text().isPossessive(hit.end());
    }

    private static boolean isSameClause(Clauses clauses, Hit hit, Predicate predicate) {
        int from = Math.min(hit.end(), predicate.end());
        int to = Math.max(hit.first(), predicate.first());
        boolean verbBetween = clauses.predicates().stream()
                .anyMatch(other -> other.isVerb() && other.first() >= from && other.end() <= to);
        return !verbBetween
                && clauses.text().tokens().subList(from, Math.max(from, to)).stream()
                        .noneMatch(PlaceReader::isBreak);
    }

    private static boolean isBreak(Token token) {
        return token.is(";") || token.is(":") || token.is("—");
    }

    private static int distance(Hit hit, Predicate predicate) {
        return hit.first() >= predicate.end()
                ? hit.first() - predicate.end()
                : Math.max(0, predicate.first() - hit.end());
    }

    private static EventPlace place(Clauses clauses, Hit hit) {
        var precision = switch (hit.thing().kind()) {
            case CITY, CAPITAL -> EventPlace.Precision.CITY;
            case COUNTRY -> EventPlace.Precision.COUNTRY;
            default -> EventPlace.Precision.REGION;
        };
        var name = clauses.text().passage(hit.first(), hit.end()).text();
        return new EventPlace(name, hit.thing().country().orElse(null), null, null, precision);
    }
}
