package org.chancery.enrich.engine.leader;

import org.chancery.contract.Passage;
import org.chancery.enrich.engine.text.FieldText;

/** Words that name or mean a leader, from their first token up to the one before {@code end}; with the title, if it is there. */
public record LeaderMention(FieldText text, int first, int end) {
    Passage passage() {
        return text.passage(first, end);
    }
}
