package org.chancery.store.database.question;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.chancery.store.database.PageRequest;
import org.jspecify.annotations.Nullable;

/** The conditions of a question, each with its values: the SQL has only those that were asked for, and never a value. */
public final class Conditions {
    private final List<String> clauses = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** Adds a condition, with a value for each of its question marks. */
    public void add(String clause, Object... values) {
        clauses.add(clause);
        this.values.addAll(List.of(values));
    }

    /** Adds a condition on one value if there is one. */
    public void addIfGiven(String clause, @Nullable Object value) {
        if (value != null) {
            add(clause, value);
        }
    }

    /** Adds a condition on an array of text, for each of its question marks, if there is anything in it. */
    public void addIfAny(String clause, List<String> values) {
        if (!values.isEmpty()) {
            var array = values.toArray(String[]::new);
            clauses.add(clause);
            clause.chars().filter(character -> character == '?').forEach(_ -> this.values.add(array));
        }
    }

    /** Adds all of these. */
    void addAll(Conditions others) {
        clauses.addAll(others.clauses);
        values.addAll(others.values);
    }

    /** A statement with these conditions, to be put into another with {@code %s}. */
    Conditions as(String statement) {
        var whole = new Conditions();
        whole.clauses.add(in(statement));
        whole.values.addAll(values);
        return whole;
    }

    /** Two such statements, one below the other. */
    Conditions or(String conjunction, Conditions other) {
        var both = new Conditions();
        both.clauses.add(in("%s") + "\n" + conjunction + "\n" + other.in("%s"));
        both.values.addAll(values);
        both.values.addAll(other.values);
        return both;
    }

    /** Restricts the day of publication, in UTC. */
    void addPublication(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            add("dated_at >= ?", from.atStartOfDay().atOffset(ZoneOffset.UTC));
        }
        if (to != null) {
            add("dated_at < ?", to.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC));
        }
    }

    /** Restricts a list that is sorted by date and id, the latest first, to what comes after the last page. */
    void addPage(PageRequest page) {
        addPage(page, "dated_at, id");
    }

    /** The same where the columns of date and id have these names. */
    void addPage(PageRequest page, String columns) {
        page.after()
                .ifPresent(cursor -> add(
                        "(%s) < (?, ?)".formatted(columns), cursor.datedAt().atOffset(ZoneOffset.UTC), cursor.id()));
    }

    /** The statement with the conditions where it has {@code %s}. */
    public String in(String statement) {
        return statement.formatted(clauses.isEmpty() ? "true" : String.join("\n    and ", clauses));
    }

    /** The values of the question marks, and behind them those that the rest of the statement needs. */
    public List<Object> valuesAnd(Object... more) {
        var all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all;
    }
}
