package org.chancery.enrich.engine;

import java.util.List;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.IssueTag;
import org.chancery.contract.Passage;

/** Says which of an article's issues an event is about: those whose words occur in the event's sentence. */
final class IssuesOfEvent {
    private IssuesOfEvent() {}

    static List<String> of(DiplomaticEvent event, List<IssueTag> issues) {
        return issues.stream()
                .filter(issue -> issue.evidence().stream().anyMatch(words -> isIn(words, event.evidence())))
                .map(IssueTag::id)
                .toList();
    }

    private static boolean isIn(Passage words, Passage sentence) {
        return words.field() == sentence.field() && words.start() >= sentence.start() && words.end() <= sentence.end();
    }
}
