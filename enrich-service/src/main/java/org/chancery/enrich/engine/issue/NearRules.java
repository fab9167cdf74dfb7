package org.chancery.enrich.engine.issue;

import java.util.BitSet;
import java.util.List;
import org.chancery.enrich.engine.issue.IssueTerms.Found;
import org.chancery.enrich.engine.lexicon.Issue;
import org.chancery.enrich.engine.text.FieldText;

/** The proximity rules of the topics: words that speak for a topic where they stand near one another in a sentence. */
record NearRules(List<Issue> issues) {
    private static final int MAX_DISTANCE = 8;

    /** Whether every other place of the rule is taken near its first one. */
    boolean isMet(Found first, TopicMatches matches, FieldText text) {
        var start = (TermUse.Place) first.use();
        var sentence = text.sentenceAt(first.first());
        var met = new BitSet();
        for (var match : matches.placesAround(first, MAX_DISTANCE)) {
            var other = (TermUse.Place) match.use();
            if (other.rule() == start.rule() && other.place() > 0 && sentence.contains(match.first())) {
                met.set(other.place());
            }
        }
        return met.cardinality() == places(start) - 1;
    }

    private int places(TermUse.Place start) {
        return issues.get(start.issue()).near().get(start.rule()).places().size();
    }
}
