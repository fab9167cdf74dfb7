package org.chancery.enrich.engine.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.enrich.engine.event.Party.Use;

/** Finds all parties that act or are acted upon together with one of them. */
final class Coordination {
    private static final int PARALLEL_REACH = 24;
    /** All members of the European Union or of NATO fit; a list without end does not act whole in each deed beside it. */
    private static final int MOST_JOINED = 40;

    private static final Set<String> PARALLEL = Set.of("with", "to");

    private final Grammar grammar;

    Coordination(Grammar grammar) {
        this.grammar = grammar;
    }

    /** All that are joined to the chosen one by commas and "and". */
    Linked of(Clauses clauses, Linked chosen) {
        if (!chosen.isSomebody()) {
            return chosen;
        }
        var group = new ArrayList<>(chosen.parties());
        int at = clauses.parties().indexOf(chosen.parties().getFirst());
        for (int i = at - 1;
                i >= 0
                        && group.size() < MOST_JOINED
                        && isJoined(
                                clauses,
                                clauses.parties().get(i),
                                clauses.parties().get(i + 1));
                i--) {
            group.add(clauses.parties().get(i));
        }
        for (int i = at + 1;
                i < clauses.parties().size()
                        && group.size() < MOST_JOINED
                        && isJoined(
                                clauses,
                                clauses.parties().get(i - 1),
                                clauses.parties().get(i));
                i++) {
            group.add(clauses.parties().get(i));
        }
        addParallel(clauses, group, at);
        group.sort(Comparator.comparingInt(Party::first));
        return new Linked(group, chosen.strain());
    }

    /** "met in Santiago with Boric and in Lima with Castillo": the same preposition after an "and", with no verb between. */
    private static void addParallel(Clauses clauses, List<Party> group, int chosen) {
        var first = clauses.parties().get(chosen);
        if (!PARALLEL.contains(first.preposition())) {
            return;
        }
        for (int i = chosen + 1; i < clauses.parties().size(); i++) {
            var other = clauses.parties().get(i);
            if (other.first() - first.end() > PARALLEL_REACH || hasVerb(clauses, first.end(), other.first())) {
                return;
            }
            boolean parallel =
                    other.preposition().equals(first.preposition()) && hasAnd(clauses, first.end(), other.first());
            if (parallel && !group.contains(other)) {
                group.add(other);
            }
        }
    }

    private static boolean hasVerb(Clauses clauses, int from, int to) {
        return clauses.predicates().stream()
                .anyMatch(verb -> verb.isVerb() && verb.first() >= from && verb.end() <= to);
    }

    private static boolean hasAnd(Clauses clauses, int from, int to) {
        for (int i = from; i < to; i++) {
            if (clauses.isAt(i, "and")) {
                return true;
            }
        }
        return false;
    }

    private boolean isJoined(Clauses clauses, Party one, Party other) {
        int gap = other.first() - one.end();
        if (gap < 1 || gap > 3 || one.use() == Use.OWNER) {
            return false;
        }
        boolean joined = false;
        for (int i = one.end(); i < other.first(); i++) {
            var token = clauses.text().token(i);
            boolean joins = token.is("and") || token.is(",") || token.is("&");
            boolean may = joins || grammar.is("determiners", token);
            if (!may) {
                return false;
            }
            joined |= joins;
        }
        return joined;
    }
}
