package org.chancery.enrich.engine.event;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.contract.DatePrecision;
import org.chancery.contract.EventStatus;
import org.chancery.enrich.engine.event.DateReader.DateWords;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Token;

/** Says how a sentence reports what is done: as a fact, a plan, a possibility, a denial, or as history. */
final class StatusReader {
    /** What is older is background. */
    private static final int BACKGROUND_DAYS = 31;

    /** A month that is named without its day is often the last act of the same affair. */
    private static final int BACKGROUND_MONTH_DAYS = 120;

    /** Words between who says something and the verb of what is said. */
    private static final int REPORTED = 10;

    private final Grammar grammar;

    StatusReader(Grammar grammar) {
        this.grammar = grammar;
    }

    EventStatus status(Clauses clauses, Predicate predicate, Optional<DateWords> date, LocalDate today) {
        var group = predicate.group();
        if (isDenied(clauses, predicate)) {
            return EventStatus.DENIED;
        }
        if (clauses.isClaimed(predicate)) {
            return EventStatus.HYPOTHETICAL;
        }
        boolean conditional = isConditional(clauses, predicate);
        if (group.isPossible() && !conditional && isFutureOfPast(clauses, group)) {
            return EventStatus.PLANNED;
        }
        if (group.isPossible() || conditional) {
            return EventStatus.HYPOTHETICAL;
        }
        if (group.isFuture()) {
            return EventStatus.PLANNED;
        }
        if (group.isInfinitive() || group.governor() >= 0) {
            return infinitive(clauses.text(), group);
        }
        if (!predicate.isVerb()) {
            var coming = nominal(clauses, predicate);
            if (coming.isPresent()) {
                return coming.get();
            }
        }
        return date.map(words -> dated(words, today)).orElse(EventStatus.HAPPENED);
    }

    private static EventStatus dated(DateWords words, LocalDate today) {
        if (words.isFuture() && words.date().isAfter(today)) {
            return EventStatus.PLANNED;
        }
        var latest = switch (words.precision()) {
            case DAY -> words.date();
            case MONTH -> words.date().plusMonths(1).minusDays(1);
            case YEAR -> words.date().plusYears(1).minusDays(1);
        };
        int background = words.precision() == DatePrecision.MONTH ? BACKGROUND_MONTH_DAYS : BACKGROUND_DAYS;
        return latest.isBefore(today.minusDays(background)) ? EventStatus.HISTORICAL : EventStatus.HAPPENED;
    }

    private boolean isDenied(Clauses clauses, Predicate predicate) {
        if (predicate.group().isNegated()) {
            return true;
        }
        var text = clauses.text();
        for (int i = Math.max(clauses.sentence().first(), predicate.group().start() - 5);
                i < predicate.group().start();
                i++) {
            if (grammar.isFormOf("denying", text.token(i))) {
                return true;
            }
        }
        if (isPrevented(clauses, predicate)) {
            return true;
        }
        int governor = predicate.group().governor();
        return governor >= 0 && grammar.isFormOf("failing", text.token(governor));
    }

    /** "barred from entering" */
    private boolean isPrevented(Clauses clauses, Predicate predicate) {
        int from = predicate.group().start() - 1;
        if (!predicate.group().isParticiple() || !clauses.isAt(from, "from")) {
            return false;
        }
        for (int i = Math.max(clauses.sentence().first(), from - 6); i < from; i++) {
            if (grammar.isFormOf("preventing", clauses.text().token(i))) {
                return true;
            }
        }
        return false;
    }

    /** "said that he would travel": what "will" is in reported speech. */
    private boolean isFutureOfPast(Clauses clauses, VerbGroup group) {
        var text = clauses.text();
        if (!text.isAt(group.start(), "would")) {
            return false;
        }
        for (int i = group.start() - 1; i >= Math.max(clauses.sentence().first(), group.start() - REPORTED); i--) {
            if (text.isAt(i, "said")
                    || text.isAt(i, "announced")
                    || text.isAt(i, "told")
                    || text.isAt(i, "confirmed")) {
                return true;
            }
        }
        return false;
    }

    private boolean isConditional(Clauses clauses, Predicate predicate) {
        for (int i = Math.max(clauses.sentence().first(), predicate.group().start() - 6);
                i < predicate.group().start();
                i++) {
            var token = clauses.text().token(i);
            if (token.is(",")) {
                return false;
            }
            if (grammar.is("conditionals", token)) {
                return true;
            }
        }
        return false;
    }

    private EventStatus infinitive(FieldText text, VerbGroup group) {
        if (group.governor() < 0) {
            return EventStatus.HAPPENED;
        }
        var governor = text.token(group.governor());
        return grammar.isFormOf("intending", governor) ? EventStatus.PLANNED : EventStatus.HYPOTHETICAL;
    }

    private Optional<EventStatus> nominal(Clauses clauses, Predicate noun) {
        for (int i = Math.max(clauses.sentence().first(), noun.first() - 4); i < noun.first(); i++) {
            Token token = clauses.text().token(i);
            if (grammar.is("coming", token)) {
                return Optional.of(EventStatus.PLANNED);
            }
            if (grammar.isAny(token, "possible-nouns", "possible")) {
                return Optional.of(EventStatus.HYPOTHETICAL);
            }
            if (grammar.is("future", token)) {
                return Optional.of(EventStatus.PLANNED);
            }
        }
        return Optional.empty();
    }
}
