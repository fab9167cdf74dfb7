package org.chancery.enrich.engine.event.syntax;

import org.chancery.enrich.engine.text.FieldText;

/** Reads the auxiliaries before a verb. */
public final class VerbGroupReader {
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
        return walk.group();
    }
}
