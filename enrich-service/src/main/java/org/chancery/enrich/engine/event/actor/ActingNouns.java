package org.chancery.enrich.engine.event.actor;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.chancery.enrich.engine.event.syntax.PosTagger;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.gazetteer.GazetteerEntry.Kind;
import org.chancery.enrich.engine.gazetteer.NameMatch;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.lexicon.language.WordEnding;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Token;

/** Finds the noun after a name that acts, and tells it from a verb. */
final class ActingNouns {
    /** How far after a country's adjective the noun may stand: "Colombian and U.S. senior trade officials". */
    private static final int MAX_DISTANCE = 4;

    private static final Set<Kind> MODIFIERS =
            EnumSet.of(Kind.ADJECTIVE, Kind.COUNTRY, Kind.MEMBERS, Kind.ORGANISATION, Kind.PEOPLE);

    private static final WordList[] ENDS_PHRASE = {
        WordList.PREPOSITIONS,
        WordList.BE,
        WordList.HAVE,
        WordList.RELATIVES,
        WordList.DETERMINERS,
        WordList.COORDINATORS
    };
    private static final WordList[] NO_NOUN = {
        WordList.DETERMINERS,
        WordList.SUBORDINATORS,
        WordList.ADVERBS,
        WordList.NEGATIONS,
        WordList.CONDITIONALS,
        WordList.COORDINATORS,
        WordList.CLAUSE_COORDINATORS
    };

    private final WordClasses wordClasses;
    private final PosTagger tagger;

    ActingNouns(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
        tagger = new PosTagger(wordClasses);
    }

    /** The token of the noun that acts for the named: the last of the first such nouns after the name. */
    Optional<Integer> after(FieldText text, NameMatch match) {
        Optional<Integer> noun = Optional.empty();
        if (!MODIFIERS.contains(match.entry().kind())) {
            return noun;
        }
        int last = Math.min(text.size(), match.end() + MAX_DISTANCE);
        for (int at = match.end(); at < last && !endsPhrase(text.token(at)); at++) {
            if (!wordClasses.sectorOf(text.token(at)).isEmpty()) {
                noun = Optional.of(at);
            } else if (noun.isPresent() || isVerbOf(text, match, at)) {
                return noun;
            }
        }
        return noun;
    }

    /** "Iran released Danish sailors": behind a name that is no adjective a verb opens another phrase. */
    private boolean isVerbOf(FieldText text, NameMatch match, int at) {
        var token = text.token(at);
        boolean isVerb = wordClasses.isAny(token, WordList.POSSIBLE, WordList.FUTURE)
                || (wordClasses.ends(token, WordEnding.FINITE)
                        ? at + 1 < text.size() && text.token(at + 1).isCapitalised()
                        : !tagger.isNounAfterName(text, at));
        return isVerb
                && match.entry().kind() != Kind.ADJECTIVE
                && !wordClasses.is(WordList.ADJECTIVES, token)
                && !isHyphenated(text, at);
    }

    /** "U.S.-led forces". */
    private static boolean isHyphenated(FieldText text, int at) {
        return text.text().charAt(text.token(at).start() - 1) == '-';
    }

    private boolean endsPhrase(Token token) {
        return !token.isWord() || wordClasses.isAny(token, ENDS_PHRASE);
    }

    /** A word that follows a name directly and is neither verb nor function word reads as the noun it modifies. */
    boolean isNoun(FieldText text, int at) {
        return at < text.size()
                && text.token(at).isWord()
                && !wordClasses.isOutsideNounPhrases(text.token(at))
                && !wordClasses.isAny(text.token(at), NO_NOUN)
                && !endsLikeNoNoun(text.token(at))
                && tagger.isNounAfterName(text, at);
    }

    private boolean endsLikeNoNoun(Token token) {
        return wordClasses.ends(token, WordEnding.PAST)
                || wordClasses.ends(token, WordEnding.ADVERB)
                || wordClasses.ends(token, WordEnding.PROGRESSIVE);
    }
}
