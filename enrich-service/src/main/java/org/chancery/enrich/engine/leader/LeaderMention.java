package org.chancery.enrich.engine.leader;

import org.chancery.contract.Mention;
import org.chancery.contract.Mention.By;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.TokenSpan;

/** Words that name or mean a leader, from their first token up to the one before {@code end}; with the title, if it is there. */
public record LeaderMention(FieldText text, int first, int end, By by) implements TokenSpan {
    Mention mention() {
        return Mention.of(text.passage(first, end), by);
    }

    /** Whether the words are a name or an office, and not only a pronoun. */
    public boolean isNominal() {
        return by != By.PRONOUN;
    }
}
