package org.chancery.enrich.engine.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventType;
import org.chancery.contract.Passage;

/** One sentence's report that somebody does something to somebody. */
record Deed(Clauses clauses, Predicate predicate, Roles roles, Circumstances circumstances) {
    /** Lost for each unit of strain. */
    private static final double STRAIN_COST = 0.08;

    double confidence() {
        double plain = predicate.rule().confidence();
        double strained = Math.max(0.1, plain - roles.strain() * STRAIN_COST);
        return Math.round(strained * 100) / 100.0;
    }

    /** Whether this is only the will to do the other: "agreed to meet" is a meeting that is planned. */
    boolean isIntentionOf(Deed other) {
        int governor = other.predicate.group().governor();
        return predicate.rule().type() == EventType.AGREE
                && predicate.first() <= governor
                && governor < predicate.end();
    }

    /** Whether both tell of one meeting, where either side may come first. */
    boolean isSameMeetingAs(Deed other) {
        return predicate.rule().type() == EventType.CONSULT
                && other.predicate.rule().type() == EventType.CONSULT
                && everybody().equals(other.everybody());
    }

    private Set<String> everybody() {
        return Stream.concat(roles.source().stream(), roles.target().stream())
                .map(Party::identity)
                .collect(Collectors.toSet());
    }

    /** What two reports of one event share. */
    String identity() {
        return predicate.rule().type() + " " + identity(roles.source()) + " " + identity(roles.target()) + " "
                + circumstances.status();
    }

    private static String identity(List<Party> side) {
        return side.stream().map(Party::identity).distinct().sorted().collect(Collectors.joining("+"));
    }

    /** The sentence that tells it. */
    Passage evidence() {
        return clauses.text()
                .passage(clauses.sentence().first(), clauses.sentence().end());
    }

    DiplomaticEvent event(String article, List<Passage> furtherEvidence) {
        var rule = predicate.rule();
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
                confidence(),
                rule.id(),
                evidence,
                furtherEvidence);
    }

    private List<EventActor> actors(List<Party> side) {
        return side.stream().map(party -> party.actor(clauses.text())).toList();
    }
}
