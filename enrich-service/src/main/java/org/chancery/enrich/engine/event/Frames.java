package org.chancery.enrich.engine.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.EventRule.Frame;

/** Gives the parties around a predicate their parts, as the rule's frame says. */
final class Frames {
    private static final List<String> PARTNERS = List.of("-", "with", "and", "between", "among", "to", "from");

    /** Strain of a side that another sentence names. */
    private static final double UNSAID = 3;

    /** Up to this strain a side is sure. */
    private static final double PLAIN = 1;

    /** What has an addressee, said or unsaid. Measured: of the others most that were guessed were wrong. */
    private static final Set<EventType> ADDRESSED = Set.of(
            EventType.AGREE,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.RETREAT,
            EventType.ACCUSE,
            EventType.THREATEN,
            EventType.SANCTION);

    private final Linker linker;
    private final Antecedents antecedents;

    Frames(Linker linker, Antecedents antecedents) {
        this.linker = linker;
        this.antecedents = antecedents;
    }

    /** Who does it to whom; nothing if nobody does it. */
    Optional<Roles> roles(Clauses clauses, Predicate predicate, Discourse discourse) {
        if (predicate.rule().isSilent()) {
            return Optional.empty();
        }
        return predicate.isVerb() ? verb(clauses, predicate, discourse) : noun(clauses, predicate);
    }

    private Optional<Roles> verb(Clauses clauses, Predicate predicate, Discourse discourse) {
        var rule = predicate.rule();
        if (predicate.group().isPassive()) {
            var doer = linker.behind(clauses, predicate, List.of("by"));
            return roles(rule.frame(), doer, subject(clauses, predicate, discourse));
        }
        var subject = subject(clauses, predicate, discourse);
        return switch (rule.frame()) {
            case ACTIVE, ALONE ->
                roles(
                        rule.frame(),
                        subject,
                        addressed(linker.object(clauses, predicate, rule.targetAfter()), subject, rule, discourse));
            case REVERSED -> {
                var prepositions = rule.sourceAfter().isEmpty() ? rule.targetAfter() : rule.sourceAfter();
                yield roles(rule.frame(), subject, linker.object(clauses, predicate, prepositions));
            }
            case NOTHING, CLAIM -> Optional.empty();
            case MUTUAL -> mutual(subject, linker.object(clauses, predicate, partners(rule.targetAfter())));
        };
    }

    /** What is said or decided has an addressee: where its sentence names none, the other side that the text speaks of. */
    private static Linked addressed(Linked named, Linked side, EventRule rule, Discourse discourse) {
        boolean unsaid = !named.isSomebody() && side.isSomebody() && side.strain() <= PLAIN;
        if (!unsaid || !ADDRESSED.contains(rule.type())) {
            return named;
        }
        return discourse
                .otherThan(side.parties())
                .map(party -> new Linked(List.of(party), UNSAID))
                .orElse(Linked.NOBODY);
    }

    private Linked subject(Clauses clauses, Predicate predicate, Discourse discourse) {
        return antecedents
                .of(clauses, predicate, discourse)
                .map(party -> new Linked(List.of(party), 0.5))
                .orElseGet(() -> linker.subject(clauses, predicate));
    }

    private Optional<Roles> noun(Clauses clauses, Predicate predicate) {
        var rule = predicate.rule();
        var owner = linker.owner(clauses, predicate);
        var by = linker.behind(
                clauses, predicate, rule.sourceAfter().isEmpty() ? List.of("by", "from") : rule.sourceAfter());
        if (rule.frame() == Frame.MUTUAL) {
            var partners = linker.object(clauses, predicate, partners(rule.targetAfter()));
            return mutual(owner.isSomebody() ? owner : linker.carrier(clauses, predicate), partners);
        }
        var source = owner.isSomebody() ? owner : by.isSomebody() ? by : linker.carrier(clauses, predicate);
        var prepositions =
                rule.targetAfter().isEmpty() ? List.of("on", "against", "to", "of", "with", "for") : rule.targetAfter();
        return roles(rule.frame(), source, linker.object(clauses, predicate, prepositions));
    }

    private static List<String> partners(List<String> own) {
        return own.isEmpty() ? PARTNERS : own;
    }

    private static Optional<Roles> roles(Frame frame, Linked source, Linked target) {
        if (!source.isSomebody() || !target.isSomebody()) {
            return Optional.empty();
        }
        double strain = source.strain() + target.strain();
        return Optional.of(
                frame == Frame.REVERSED
                        ? new Roles(target.parties(), source.parties(), strain)
                        : new Roles(source.parties(), target.parties(), strain));
    }

    /** Two sides that are named together ("talks between A and B") split into the first and the others. */
    private static Optional<Roles> mutual(Linked one, Linked other) {
        if (one.isSomebody() && other.isSomebody() && !one.parties().equals(other.parties())) {
            return Optional.of(new Roles(one.parties(), other.parties(), one.strain() + other.strain()));
        }
        var together = other.parties().size() > 1 ? other : one;
        if (together.parties().size() < 2) {
            return Optional.empty();
        }
        var parties = together.parties();
        return Optional.of(new Roles(parties.subList(0, 1), parties.subList(1, parties.size()), together.strain()));
    }
}
