package org.chancery.enrich.engine.event.syntax;

import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.FieldText;

/** Reads the auxiliaries before a verb, or before the one that it is coordinated with: "to join Europe and impose sanctions". */
public final class VerbGroupReader {
    private static final int MAX_COORDINATION_DISTANCE = 14;

    private final WordClasses wordClasses;
    private final VerbForms forms;

    public VerbGroupReader(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
        forms = new VerbForms(wordClasses);
    }

    /** The group of the verb at the token within its sentence, which starts at {@code from}. */
    public VerbGroup read(FieldText text, int head, int from) {
        var walk = new AuxiliaryWalk(wordClasses, forms, text, head);
        walk.walk(from);
        var group = walk.group();
        int earlier = sharesAuxiliaries(text, group) ? coordinated(text, group.start(), from) : -1;
        return earlier < 0 ? group : group.like(read(text, earlier, from));
    }

    private boolean sharesAuxiliaries(FieldText text, VerbGroup group) {
        return group.traits().isEmpty()
                && forms.isBare(text.token(group.head()))
                && wordClasses.isAt(WordList.COORDINATORS, text, group.start() - 1);
    }

    /** "will also visit": the last token before the verb that is no adverb. */
    private int beforeAdverbs(FieldText text, int verb, int from) {
        int before = verb - 1;
        while (before > from && wordClasses.isAdverb(text.token(before))) {
            before--;
        }
        return before;
    }

    /** The verb before "and" that has the auxiliary or "to" for both, -1 if none. */
    private int coordinated(FieldText text, int start, int from) {
        for (int i = start - 2; i > from && start - i <= MAX_COORDINATION_DISTANCE; i--) {
            var token = text.token(i);
            boolean bare = token.isWord()
                    && wordClasses.isFormOf(WordList.VERBS, token)
                    && forms.isBare(token)
                    && wordClasses.isAny(
                            text.token(beforeAdverbs(text, i, from)),
                            WordList.INFINITIVE,
                            WordList.FUTURE,
                            WordList.POSSIBLE,
                            WordList.DO);
            if (bare) {
                return i;
            }
        }
        return -1;
    }
}
