package org.chancery.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What passes is tried again, what does not is not. */
class OutageTest {
    @ParameterizedTest(name = "{0} {2}: {1}")
    @CsvSource({
        "08006, true, the connection broke",
        "08001, true, no connection",
        "25006, true, only reading is allowed",
        "28P01, true, wrong password",
        "3D000, true, no such database",
        "40001, true, serialisation failed",
        "40P01, true, deadlock",
        "42P01, true, no such table",
        "53100, true, disk full",
        "53300, true, too many connections",
        "57P01, true, shut down",
        "57P03, true, starts up",
        "58030, true, the disk fails",
        "22003, false, number out of range",
        "22021, false, no such character",
        "22P05, false, NUL in JSON",
        "23502, false, missing",
        "23505, false, there already",
        "54000, false, too long for an index",
        "54001, false, nested too deeply",
        "XX000, false, failed inside"
    })
    void sqlStateSaysIt(String state, boolean passes, String reason) {
        var failure = new UncategorizedSQLException("insert", "insert", new SQLException(reason, state));

        assertThat(Outage.isBehind(failure)).isEqualTo(passes);
    }

    @Test
    void springTakesAnExceededLimitForALackOfResourcesAndIsNotBelieved() {
        var failure = new DataAccessResourceFailureException("index row size", new SQLException("too long", "54000"));

        assertThat(Outage.isBehind(failure)).isFalse();
    }

    @Test
    void withoutASqlStateTheKindOfTheFailureSaysIt() {
        assertThat(Outage.isBehind(new QueryTimeoutException("late"))).isTrue();
        assertThat(Outage.isBehind(new CannotAcquireLockException("held"))).isTrue();
        assertThat(Outage.isBehind(new DataAccessResourceFailureException("away")))
                .isTrue();
        assertThat(Outage.isBehind(new CannotCreateTransactionException(
                        "away", new SQLTransientConnectionException("no connection within 5000ms"))))
                .isTrue();
    }

    @Test
    void faultsOfOurOwnDoNotPass() {
        assertThat(Outage.isBehind(new IllegalArgumentException("long overflow")))
                .isFalse();
        assertThat(Outage.isBehind(new NullPointerException())).isFalse();
        assertThat(Outage.isBehind(new StackOverflowError())).isFalse();
    }
}
