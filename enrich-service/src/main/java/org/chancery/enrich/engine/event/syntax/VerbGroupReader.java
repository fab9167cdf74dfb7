package org.chancery.enrich.engine.event.syntax;

import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Token;

/** Reads the auxiliaries before a verb, and tells verbs from nouns of the same form. */
public final class VerbGroupReader {
    private static final int MAX_TOKENS = 8;

    private final WordClasses wordClasses;

    public VerbGroupReader(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
    }

    /** The group of the verb at the token within its sentence, which starts at {@code from}. */
    public VerbGroup read(FieldText text, int head, int from) {
        var reading = new Reading(text, from, head);
        reading.run();
        return reading.group();
    }

    /** Whether the word, which may be a verb or a noun, is a verb here. */
    public boolean isVerb(FieldText text, int at, int from) {
        var token = text.token(at);
        if (at == from) {
            return text.shouted() || !isBare(token) && !token.word().endsWith("s");
        }
        int before = at - 1;
        while (before > from
                && wordClasses.isAdverb(text.token(before))
                && !wordClasses.is("determiners", text.token(before))) {
            before--;
        }
        var previous = text.token(before);
        if (wordClasses.is("determiners", previous) || previous.kind() == Token.Kind.POSSESSIVE) {
            return false;
        }
        if (token.word().endsWith("s") && isFinite(text, at + 1)) {
            return false;
        }
        if (wordClasses.is("unchanged", token) && isName(previous)) {
            return true;
        }
        if (isBare(token)) {
            return previous.is("to")
                    || wordClasses.isAny(previous, "future", "possible", "pronouns", "relatives")
                    || previous.is("do")
                    || previous.is("did")
                    || previous.is("does")
                    || wordClasses.isNegation(previous)
                    || isPluralSubject(text, before);
        }
        if (token.word().endsWith("ing")) {
            return true;
        }
        if (token.word().endsWith("s") && wordClasses.isFormOf("carrying", previous)) {
            return false;
        }
        return !wordClasses.is("prepositions", previous)
                || previous.is("as")
                || previous.is("than")
                || previous.is("after");
    }

    /** "Kenyan guards shot": before a verb in the past stands its subject. */
    private boolean isFinite(FieldText text, int at) {
        if (at >= text.size() || !text.token(at).isWord()) {
            return false;
        }
        var token = text.token(at);
        boolean auxiliary = wordClasses.isAny(token, "be", "have", "future", "possible");
        return auxiliary || wordClasses.is("past", token);
    }

    /** "Israel cut off", "officials put": a name or a noun that acts has a verb behind it, not a noun. */
    private boolean isName(Token token) {
        return token.isCapitalised() || !wordClasses.sectorOf(token).isEmpty();
    }

    private static boolean isPluralSubject(FieldText text, int at) {
        var word = text.token(at).word();
        return text.token(at).isWord()
                        && word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.equals("its")
                        && !word.equals("his")
                        && !word.equals("this")
                || text.isAt(at, "and")
                || text.isAt(at, ",");
    }

    /** Without ending: "visit", "attack". */
    private boolean isBare(Token token) {
        return wordClasses.lemmatizer().baseForms(token.word()).size() == 1
                && !token.word().endsWith("ing");
    }

    /** Whether the form can be a past participle, as passives need it. */
    boolean isParticiple(Token token) {
        boolean inflected = wordClasses.lemmatizer().baseForms(token.word()).size() > 1;
        return token.word().endsWith("ed")
                || token.word().endsWith("en")
                || inflected && !token.word().endsWith("ing") && !token.word().endsWith("s");
    }

    /** One walk to the left. */
    private final class Reading {
        private final FieldText text;
        private final int from;
        private final int head;
        private int at;
        private boolean passive;
        private boolean negated;
        private boolean future;
        private boolean possible;
        private boolean infinitive;
        private boolean be;
        private boolean auxiliary;
        private int governor = -1;

        Reading(FieldText text, int from, int head) {
            this.text = text;
            this.from = from;
            this.head = head;
            this.at = head;
        }

        void run() {
            while (at > from && head - at < MAX_TOKENS && readsAuxiliary(text.token(at - 1))) {
                at--;
            }
            while (at < head && isPlainAdverb(text.token(at))) {
                at++;
            }
            if (infinitive) {
                governor = governorBefore(at);
                future |= be && governor < 0;
            }
            if (!auxiliary && isProgressive() && at > from && isGovernor(text.token(at - 1))) {
                governor = at - 1;
            }
            if (!auxiliary && isParticiple(text.token(head)) && text.isAt(head + 1, "by")) {
                passive = true;
            }
        }

        private boolean isPlainAdverb(Token token) {
            return wordClasses.isAdverb(token) && !wordClasses.isNegation(token);
        }

        private boolean readsAuxiliary(Token token) {
            if (infinitive && !wordClasses.isAny(token, "be") && !wordClasses.isNegation(token)) {
                return false;
            }
            if (wordClasses.isNegation(token)) {
                negated = true;
            } else if (wordClasses.is("be", token)) {
                be = true;
                auxiliary = true;
                passive |= isParticiple(text.token(head)) && !isProgressive();
            } else if (wordClasses.is("future", token)) {
                future = true;
                auxiliary = true;
            } else if (wordClasses.is("possible", token)) {
                possible = true;
                auxiliary = true;
            } else if (token.is("to")) {
                infinitive = true;
            } else {
                boolean other = wordClasses.is("have", token) || token.is("do") || token.is("does") || token.is("did");
                auxiliary |= other;
                return other || wordClasses.isAdverb(token) && !token.is("both");
            }
            return true;
        }

        private boolean isProgressive() {
            return text.token(head).word().endsWith("ing");
        }

        /** The verb that the infinitive hangs on: "agreed to meet", "urged Russia to withdraw". */
        private int governorBefore(int start) {
            for (int i = start - 1; i >= from && start - i <= 6; i--) {
                var token = text.token(i);
                if (token.kind() == Token.Kind.MARK) {
                    return -1;
                }
                if (isGovernor(token)) {
                    return i;
                }
            }
            return -1;
        }

        private boolean isGovernor(Token token) {
            return wordClasses.isFormOf("intending", token)
                    || wordClasses.isFormOf("wishing", token)
                    || wordClasses.isFormOf("failing", token);
        }

        VerbGroup group() {
            boolean participle = !auxiliary && text.token(head).word().endsWith("ing");
            return new VerbGroup(at, head, passive, negated, future, possible, infinitive, participle, governor);
        }
    }
}
