package org.chancery.enrich.engine.event.relation.feature;

import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.actor.ActorMention.Use;
import org.chancery.enrich.engine.event.predicate.VerbFinder;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.Token;

/** The nouns that the two parties hang on: "Peru's offer of fuel to Bolivia", "talks with Iran". */
final class NounFeatures {
    /** A longer noun phrase hides no news. */
    private static final int MAX_PHRASE = 5;

    private final WordClasses wordClasses;
    private final VerbFinder verbs;

    NounFeatures(WordClasses wordClasses, VerbFinder verbs) {
        this.wordClasses = wordClasses;
        this.verbs = verbs;
    }

    void add(MaskedSentence sentence, Dyad dyad, Features features) {
        var own = owned(sentence, dyad.source());
        var before = before(sentence, dyad.target());
        add("source's ", own, features);
        add("target's ", owned(sentence, dyad.target()), features);
        add("before source: ", before(sentence, dyad.source()), features);
        add("before target: ", before, features);
        if (!own.isEmpty() && before.startsWith(own + " ")) {
            add("source's, before target: ", before, features);
        }
    }

    private static void add(String part, String noun, Features features) {
        if (!noun.isEmpty()) {
            features.add(part, noun);
        }
    }

    /** What the party owns, or stands as an adjective before; nothing if it stands otherwise. */
    private String owned(MaskedSentence sentence, ActorMention party) {
        boolean owns = party.use() == Use.OWNER || party.use() == Use.MODIFIER;
        return owns && sentence.names(party) ? head(sentence, sentence.indexOf(party)) : "";
    }

    private String head(MaskedSentence sentence, int party) {
        var head = "";
        for (int i = party + 1; i < Math.min(sentence.size(), party + 1 + MAX_PHRASE); i++) {
            if (isNoun(sentence, i)) {
                head = sentence.unit(i).word();
            } else if (sentence.token(i).kind() != Token.Kind.POSSESSIVE) {
                return head;
            }
        }
        return head;
    }

    private boolean isNoun(MaskedSentence sentence, int index) {
        var unit = sentence.unit(index);
        var token = sentence.token(index);
        return unit.actor() < 0 && !unit.isVerb() && token.isWord() && !verbs.isFunctionWord(token);
    }

    /** The noun and the preposition before the party, its article left out; nothing if other words stand there. */
    private String before(MaskedSentence sentence, ActorMention party) {
        int link = sentence.indexOf(party) - 1;
        if (link > 0 && wordClasses.is(WordList.DETERMINERS, sentence.token(link))) {
            link--;
        }
        if (link < 1
                || !wordClasses.isAny(sentence.token(link), WordList.PREPOSITIONS, WordList.AND)
                || !isNoun(sentence, link - 1)) {
            return "";
        }
        return sentence.unit(link - 1).word() + " " + sentence.unit(link).word();
    }
}
