package org.chancery.enrich.engine.event;

import java.util.List;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.attribute.DateExpression;
import org.chancery.enrich.engine.event.relation.feature.ReadSentence;

/** A sentence with all that the rules read in it; one event may be reported several times. */
record ReportedSentence(ReadSentence read, List<DateExpression> dates, List<EventMention> mentions) {
    AnalyzedSentence sentence() {
        return read.sentence();
    }

    /** Those of which no other says more. */
    List<EventMention> best() {
        return best(mentions);
    }

    /** Of mentions in one sentence those of which no other says more. */
    static List<EventMention> best(List<EventMention> mentions) {
        if (mentions.isEmpty()) {
            return mentions; // as in most sentences
        }
        return mentions.stream()
                .filter(mention -> !mention.isWillToHarm())
                .filter(mention -> mentions.stream().noneMatch(other -> other.isBetterThan(mention)))
                .toList();
    }
}
