package org.chancery.enrich.engine.event.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.gazetteer.GazetteerEntry.Kind;
import org.chancery.enrich.engine.gazetteer.NameMatch;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.lexicon.language.WordEnding;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Token;
import org.chancery.enrich.engine.text.TokenSpan;

/** Says of which country a camp is by what stands at it: "Georgian riot police", "protesters in the capital, Harare". */
final class CampPlaces {
    /** Words between a country's name and its camp: "Venezuela's main opposition". */
    private static final int MAX_BEFORE = 2;

    /** Words between a camp and the place that it is in. */
    private static final int MAX_AFTER = 4;

    private static final String OF = "of";

    private final WordClasses wordClasses;

    CampPlaces(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
    }

    /** The name before the camp that says whose it is. */
    Optional<NameMatch> owner(FieldText text, List<NameMatch> names, TokenSpan camp) {
        return names.stream()
                .filter(name -> name.first() <= camp.first())
                .max(Comparator.comparingInt(NameMatch::first))
                .filter(name -> isOwner(text, name, camp.first()));
    }

    private boolean isOwner(FieldText text, NameMatch name, int camp) {
        boolean described = name.entry().kind() == Kind.ADJECTIVE || text.isPossessive(name.end());
        int most = described ? MAX_BEFORE : 0;
        return camp - name.end() <= most && IntStream.range(name.end(), camp).allMatch(at -> describes(text.token(at)));
    }

    private boolean describes(Token token) {
        return token.kind() == Token.Kind.POSSESSIVE
                || token.isWord()
                        && !wordClasses.isOutsideNounPhrases(token)
                        && !wordClasses.isAny(token, WordList.DETERMINERS, WordList.COORDINATORS, WordList.AND)
                        && !wordClasses.ends(token, WordEnding.PAST);
    }

    /** The country in which it is, or of which. */
    Optional<String> place(FieldText text, List<NameMatch> names, TokenSpan camp) {
        return names.stream()
                .filter(name -> isPlace(text, camp, name.first()))
                .findFirst()
                .flatMap(name -> name.entry().country());
    }

    /** Whether the words that start at the token only say where the camp is. */
    boolean isPlace(FieldText text, TokenSpan camp, int first) {
        boolean isNear = first > camp.end() && first - camp.end() <= MAX_AFTER;
        return isNear && (wordClasses.isAt(WordList.WHERE, text, camp.end()) || text.isAt(camp.end(), OF));
    }

    /** Whether the words that start at the token say only where: "in Baku". */
    boolean isWhere(FieldText text, int first) {
        return wordClasses.isListed(WordList.WHERE, wordClasses.prepositionBefore(text, first));
    }

    /** The country in which all happens that a sentence tells, if it names one place. */
    Optional<String> scene(FieldText text, List<NameMatch> names) {
        var countries = names.stream()
                .filter(name -> isWhere(text, name.first()))
                .flatMap(name -> name.entry().country().stream())
                .distinct()
                .toList();
        return countries.size() == 1 ? Optional.of(countries.getFirst()) : Optional.empty();
    }
}
