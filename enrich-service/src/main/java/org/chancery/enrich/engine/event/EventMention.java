package org.chancery.enrich.engine.event;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventScope;
import org.chancery.contract.EventStatus;
import org.chancery.contract.EventType;
import org.chancery.contract.Passage;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.argument.SourceAndTarget;
import org.chancery.enrich.engine.event.attribute.Circumstances;
import org.chancery.enrich.engine.event.relation.Contribution;
import org.chancery.enrich.engine.event.relation.feature.Reading;
import org.chancery.enrich.engine.event.trigger.Trigger;

/** One sentence's report that somebody does something to somebody. */
record EventMention(
        AnalyzedSentence sentence,
        Trigger trigger,
        SourceAndTarget roles,
        Circumstances circumstances,
        double confidence,
        Supplier<List<Contribution>> explanation) {
    /** Whether this is only the will to do the other: "agreed to meet" is a meeting that is planned. */
    private boolean isIntentionOf(EventMention other) {
        int governor = other.trigger.group().governor();
        return trigger.rule().type() == EventType.AGREE && trigger.contains(governor);
    }

    /** The same as the second reader sees it. */
    EventMention at(double confidence, Supplier<List<Contribution>> explanation) {
        return new EventMention(sentence, trigger, roles, circumstances, confidence, explanation);
    }

    /** The same in other circumstances. */
    EventMention told(Circumstances other) {
        return new EventMention(sentence, trigger, roles, other, confidence, explanation);
    }

    Reading reading() {
        return new Reading(trigger, roles, circumstances.status(), confidence);
    }

    /** "was ready to impose sanctions": what is agreed on is against somebody. */
    boolean isWillToHarm() {
        return trigger.rule().type() == EventType.AGREE
                && sentence.triggers().stream()
                        .filter(other -> other.rule().type().isConflict())
                        .anyMatch(other -> trigger.contains(other.group().governor()));
    }

    /** Whether it tells that harm was done. */
    boolean isHarm() {
        return trigger.rule().type().isMaterialConflict() && circumstances.status() == EventStatus.HAPPENED;
    }

    /** Who does it, the first of them. */
    ActorMention doer() {
        return roles.source().getFirst();
    }

    private boolean isPlanned() {
        return circumstances.status() == EventStatus.PLANNED;
    }

    /** Whether the other says less of the same. */
    boolean isBetterThan(EventMention other) {
        return other.isIntentionOf(this) && isPlanned()
                || isIntentionOf(other) && !other.isPlanned()
                || other.isSameMeetingAs(this) && confidence > other.confidence;
    }

    /** Whether both tell of one meeting, where either side may come first. */
    private boolean isSameMeetingAs(EventMention other) {
        return trigger.rule().type() == EventType.CONSULT
                && other.trigger.rule().type() == EventType.CONSULT
                && roles.everybody().equals(other.roles.everybody());
    }

    /** What two reports of one event share. */
    String identity() {
        return trigger.rule().type() + " " + identity(roles.source()) + " " + identity(roles.target()) + " "
                + circumstances.status();
    }

    private static String identity(List<ActorMention> side) {
        return side.stream().map(ActorMention::identity).distinct().sorted().collect(Collectors.joining("+"));
    }

    /** The sentence that tells it. */
    Passage evidence() {
        return sentence.text().passage(sentence.span().first(), sentence.span().end());
    }

    DiplomaticEvent event(String article, List<Passage> furtherEvidence) {
        var rule = trigger.rule();
        var evidence = evidence();
        var id = DiplomaticEvent.identify(
                article, evidence.text(), identity(roles.source()), rule.type(), identity(roles.target()));
        return new DiplomaticEvent(
                id,
                null,
                rule.type(),
                rule.mode().orElse(null),
                rule.cameo(),
                rule.type().quad(),
                rule.goldstein(),
                circumstances.status(),
                circumstances.date().orElse(null),
                circumstances.precision().orElse(null),
                circumstances.place().orElse(null),
                actors(roles.source()),
                actors(roles.target()),
                List.of(),
                confidence,
                rule.id(),
                evidence,
                furtherEvidence,
                doer().camp().map(_ -> EventScope.DOMESTIC).orElse(null));
    }

    private List<EventActor> actors(List<ActorMention> side) {
        return side.stream().map(actor -> actor.asEventActor(sentence.text())).toList();
    }
}
