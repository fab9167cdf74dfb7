package org.chancery.enrich.engine.event.relation.feature;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.predicate.VerbFinder;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.Token;

/** A sentence as words in their base form, in which each party is one word whatever its name. */
final class MaskedSentence {
    /**
     * A word, a mark or a party.
     *
     * @param actor which of the sentence's actors it is, -1 for any other word
     */
    record Unit(String word, int actor, int token, boolean isVerb, boolean isQuoted) {}

    private static final WordList[] MODALS = {WordList.FUTURE, WordList.POSSIBLE, WordList.CONDITIONALS};

    private final AnalyzedSentence sentence;
    private final BitSet modals = new BitSet();
    private final BitSet negations = new BitSet();
    private final List<Unit> units = new ArrayList<>();
    private final int[] unitOfActor;
    private int pronoun = -1;

    MaskedSentence(AnalyzedSentence sentence, WordClasses wordClasses, VerbFinder verbs) {
        this.sentence = sentence;
        unitOfActor = new int[sentence.actors().size()];
        int next = 0;
        boolean quoted = false;
        for (int i = sentence.span().first(); i < sentence.span().end(); i++) {
            var token = sentence.text().token(i);
            quoted = isQuote(token) ? opens(token, quoted) : quoted;
            if (next < unitOfActor.length && sentence.actors().get(next).first() == i) {
                unitOfActor[next] = units.size();
                units.add(new Unit("", next, i, false, quoted));
                i = sentence.actors().get(next++).end() - 1;
            } else {
                pronoun = pronoun < 0 && wordClasses.is(WordList.PRONOUNS, token) ? units.size() : pronoun;
                modals.set(units.size(), wordClasses.isAny(token, MODALS));
                negations.set(units.size(), wordClasses.is(WordList.NEGATIONS, token));
                units.add(new Unit(base(token), -1, i, verbs.isVerb(sentence, i), quoted));
            }
        }
    }

    private static boolean isQuote(Token token) {
        return token.is("\"") || token.is("“") || token.is("”");
    }

    private static boolean opens(Token token, boolean quoted) {
        return token.is("“") || token.is("\"") && !quoted;
    }

    /** One base form; which one matters little as long as it is always the same. */
    static String base(Token token) {
        return switch (token.kind()) {
            case NUMBER -> "#";
            case POSSESSIVE -> "'s";
            case WORD -> {
                var forms = token.baseForms();
                yield forms.size() > 1 ? forms.get(1) : forms.getFirst();
            }
            case MARK, NOISE -> token.word();
        };
    }

    AnalyzedSentence sentence() {
        return sentence;
    }

    int size() {
        return units.size();
    }

    Token token(int index) {
        return sentence.text().token(units.get(index).token());
    }

    Unit unit(int index) {
        return units.get(index);
    }

    /** Whether a modal stands from the one index up to before the other. */
    boolean hasModal(int from, int to) {
        return isSet(modals, from, to);
    }

    boolean hasNegation(int from, int to) {
        return isSet(negations, from, to);
    }

    private static boolean isSet(BitSet places, int from, int to) {
        int next = places.nextSetBit(from);
        return next >= 0 && next < to;
    }

    /** Where a party stands; the first pronoun may mean one that is not named; -1 if it does not stand in this sentence. */
    int indexOf(ActorMention party) {
        int actor = sentence.actors().indexOf(party);
        return actor < 0 ? pronoun : unitOfActor[actor];
    }

    boolean names(ActorMention party) {
        return sentence.actors().contains(party);
    }

    /** The word at the index as it looks to a dyad; what lies outside is a mark of its own. */
    String word(int index, Dyad dyad) {
        if (index < 0 || index >= units.size()) {
            return "|";
        }
        var unit = units.get(index);
        if (unit.actor() < 0) {
            return unit.word();
        }
        var party = sentence.actors().get(unit.actor()).identity();
        if (party.equals(dyad.source().identity())) {
            return "SOURCE";
        }
        return party.equals(dyad.target().identity()) ? "TARGET" : "PARTY";
    }
}
