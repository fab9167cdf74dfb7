package org.chancery.store.database.question;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How the database goes about a question. To plan a question over hundreds of partitions takes many times as long as to answer it. So a plan
 * is kept for whoever asks again, which may only be one that is right for any values.
 */
@Component
final class Habits {
    private static final String SET = """
            select set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_seqscan', 'off', true),
            """;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    Habits(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** A way to go about it. */
    enum Habit {
        /** As the database thinks best for these values. */
        NONE(""),
        /** One row after the other, the latest first, by their index. */
        LATEST_FIRST("set_config('enable_bitmapscan', 'off', true)"),
        /** All rows that an index has under the values, and whatever belongs to each: for what is rare. */
        LOOKED_UP("""
                set_config('enable_indexscan', 'off', true), set_config('enable_indexonlyscan', 'off', true),
                set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)""");

        private final String settings;

        Habit(String settings) {
            this.settings = settings;
        }
    }

    <T> T by(Habit habit, Supplier<T> question) {
        if (habit == Habit.NONE) {
            return question.get();
        }
        return requireNonNull(transactions.execute(_ -> {
            jdbc.sql(SET + habit.settings).query(row -> {});
            return question.get();
        }));
    }
}
