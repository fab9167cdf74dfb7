package org.chancery.enrich.engine.issue;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.chancery.contract.Field;
import org.chancery.enrich.engine.lexicon.weight.IssueWeights;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Sentence;

/** How much a word says about its article, by its position. */
final class Prominence {
    private static final int LEAD_PARAGRAPHS = 2;
    private static final int LEAD_WORDS = 90;

    private final FieldText text;
    private final Set<String> agenda;
    private final IssueWeights weights;
    /** By the first token of a sentence; each is looked through once, however many topics its words speak for. */
    private final Map<Integer, Boolean> agendas = new HashMap<>();

    /** @param agenda words by which a sentence itself says what it is about: "a host of issues, including" */
    Prominence(FieldText text, Set<String> agenda, IssueWeights weights) {
        this.weights = weights;
        this.text = text;
        this.agenda = agenda;
    }

    FieldText text() {
        return text;
    }

    /** The weight of the token. */
    double of(int token) {
        if (text.field() == Field.TITLE) {
            return weights.title();
        }
        var sentence = text.sentenceAt(token);
        if (agendas.computeIfAbsent(sentence.first(), _ -> isAgenda(sentence))) {
            return weights.agenda();
        }
        boolean leads = sentence.first() == 0 || (token < LEAD_WORDS && sentence.paragraph() < LEAD_PARAGRAPHS);
        return leads ? weights.lead() : 1;
    }

    private boolean isAgenda(Sentence sentence) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (agenda.contains(text.token(i).word())) {
                return true;
            }
        }
        return false;
    }
}
