package org.chancery.enrich.engine.event.attribute;

import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.syntax.CarryingVerbs;
import org.chancery.enrich.engine.event.syntax.VerbGroup;
import org.chancery.enrich.engine.event.syntax.VerbGroupReader;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.event.trigger.Trigger;

/** Finds the verb that says how a noun is meant: "refused to send aid", "may launch an attack". */
final class Carriers {
    private final CarryingVerbs carrying;
    private final VerbGroupReader verbs;

    Carriers(WordClasses wordClasses) {
        carrying = new CarryingVerbs(wordClasses);
        verbs = new VerbGroupReader(wordClasses);
    }

    /** A verb's own group, a noun's that of the verb that carries it, else that of the bare noun. */
    VerbGroup groupOf(AnalyzedSentence sentence, Trigger trigger) {
        int from = sentence.span().first();
        int verb = trigger.isVerb() ? -1 : carrying.before(sentence.text(), trigger.first(), from);
        return verb < 0 ? trigger.group() : verbs.read(sentence.text(), verb, from);
    }
}
