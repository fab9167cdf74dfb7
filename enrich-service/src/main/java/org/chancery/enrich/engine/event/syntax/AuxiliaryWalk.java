package org.chancery.enrich.engine.event.syntax;

import java.util.EnumSet;
import java.util.Set;
import org.chancery.enrich.engine.event.syntax.VerbGroup.Trait;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Token;

/** One walk from a verb to the left over its auxiliaries and adverbs. */
final class AuxiliaryWalk {
    private static final int MAX_TOKENS = 8;

    private final WordClasses wordClasses;
    private final VerbForms forms;
    private final Governors governors;
    private final FieldText text;
    private final int head;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private int at;
    private boolean be;
    private boolean auxiliary;
    private int governor = -1;

    AuxiliaryWalk(WordClasses wordClasses, VerbForms forms, FieldText text, int head) {
        this.wordClasses = wordClasses;
        this.forms = forms;
        governors = new Governors(wordClasses);
        this.text = text;
        this.head = head;
        at = head;
    }

    void walk(int from) {
        while (at > from && head - at < MAX_TOKENS && reads(text.token(at - 1))) {
            at--;
        }
        while (at < head && isPlainAdverb(text.token(at))) {
            at++;
        }
        if (traits.contains(Trait.INFINITIVE)) {
            governor = governors.before(text, at, from);
            set(Trait.FUTURE, be && governor < 0);
        }
        if (!auxiliary) {
            readBareForm(from);
        }
    }

    private void readBareForm(int from) {
        var verb = text.token(head);
        if (forms.isProgressive(verb) && at > from && governors.isOne(text.token(at - 1))) {
            governor = at - 1;
        }
        set(Trait.PASSIVE, forms.isParticiple(verb) && wordClasses.isAt(WordList.AGENT, text, head + 1));
        set(Trait.PARTICIPLE, forms.isProgressive(verb));
    }

    private boolean isPlainAdverb(Token token) {
        return wordClasses.isAdverb(token) && !wordClasses.isNegation(token);
    }

    /** Takes note of a word before the verb; false if the group does not hold it. */
    private boolean reads(Token token) {
        if (wordClasses.isNegation(token)) {
            traits.add(Trait.NEGATED);
            return true;
        }
        if (wordClasses.is(WordList.BE, token)) {
            be = true;
            set(Trait.PASSIVE, forms.isParticiple(text.token(head)) && !forms.isProgressive(text.token(head)));
            return readsAuxiliary();
        }
        if (traits.contains(Trait.INFINITIVE)) {
            return false;
        }
        if (wordClasses.is(WordList.FUTURE, token)) {
            traits.add(Trait.FUTURE);
            return readsAuxiliary();
        }
        if (wordClasses.is(WordList.POSSIBLE, token)) {
            traits.add(Trait.POSSIBLE);
            return readsAuxiliary();
        }
        if (wordClasses.is(WordList.INFINITIVE, token)) {
            traits.add(Trait.INFINITIVE);
            return true;
        }
        boolean have = wordClasses.is(WordList.HAVE, token);
        set(Trait.PERFECT, have && !wordClasses.is(WordList.HAD, token));
        return have || wordClasses.is(WordList.DO, token)
                ? readsAuxiliary()
                : wordClasses.isAdverb(token) && !wordClasses.is(WordList.OUTER_ADVERBS, token);
    }

    private boolean readsAuxiliary() {
        auxiliary = true;
        return true;
    }

    private void set(Trait trait, boolean holds) {
        if (holds) {
            traits.add(trait);
        }
    }

    VerbGroup group() {
        return new VerbGroup(at, head, traits, governor);
    }
}
