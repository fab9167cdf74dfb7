package org.chancery.enrich.engine.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.contract.DatePrecision;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventStatus;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.event.DateReader.DateWords;

/** One sentence's report that somebody does something to somebody. */
record Deed(
        Clauses clauses,
        Predicate predicate,
        Roles roles,
        EventStatus status,
        Optional<DateWords> dateWords,
        LocalDate day) {
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

    /** What two reports of one event share. */
    String identity() {
        return predicate.rule().type() + " " + identity(roles.source()) + " " + identity(roles.target());
    }

    private static String identity(List<Party> side) {
        return side.stream().map(Party::identity).distinct().sorted().collect(Collectors.joining("+"));
    }

    /** The date that the words give; the day of publication for news without one; none for what is still to come. */
    Optional<LocalDate> date() {
        if (dateWords.isPresent()) {
            return Optional.of(upcoming(dateWords.get()));
        }
        return status == EventStatus.HAPPENED ? Optional.of(day) : Optional.empty();
    }

    /** "will meet on Thursday" is the Thursday to come. */
    private LocalDate upcoming(DateWords words) {
        boolean behind = status == EventStatus.PLANNED
                && words.precision() == DatePrecision.DAY
                && words.date().isBefore(day)
                && words.date().isAfter(day.minusWeeks(1));
        return behind ? words.date().plusWeeks(1) : words.date();
    }

    private DatePrecision precision() {
        return dateWords.map(DateWords::precision).orElse(DatePrecision.DAY);
    }

    DiplomaticEvent event(String article) {
        var rule = predicate.rule();
        var text = clauses.text();
        var evidence =
                text.passage(clauses.sentence().first(), clauses.sentence().end());
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
                status,
                date().orElse(null),
                date().isPresent() ? precision() : null,
                null,
                actors(roles.source()),
                actors(roles.target()),
                List.of(),
                confidence(),
                rule.id(),
                evidence);
    }

    private List<EventActor> actors(List<Party> side) {
        return side.stream().map(party -> party.actor(clauses.text())).toList();
    }
}
