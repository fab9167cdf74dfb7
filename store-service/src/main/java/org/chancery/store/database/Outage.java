package org.chancery.store.database;

import java.sql.SQLException;
import java.util.Set;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells apart whether the database is in no state to answer, which passes, or what it was given is to blame, which does not. */
public final class Outage {
    /**
     * Classes of SQL states that speak of the database and not of a value (PostgreSQL manual, appendix A): connection, read
     * only, authorisation, catalogue, roll-back, schema and rights, resources, prerequisites, operator, system. Some heal only when somebody acts, but then
     * they do; taken for faults of the articles they would bury all of them.
     */
    private static final Set<String> STATES = Set.of("08", "25", "28", "3D", "40", "42", "53", "55", "57", "58");

    private Outage() {}

    /** Whether it passes: to try again makes sense. */
    public static boolean isBehind(Throwable failure) {
        if (ExceptionUtils.indexOfType(failure, TransactionException.class) >= 0) {
            return true; // no transaction could be begun or ended; what stood in it did not matter
        }
        var sql = ExceptionUtils.throwableOfType(failure, SQLException.class);
        if (sql != null && sql.getSQLState() != null) {
            return sql.getSQLState().length() >= 2
                    && STATES.contains(sql.getSQLState().substring(0, 2));
        }
        return ExceptionUtils.indexOfType(failure, TransientDataAccessException.class) >= 0
                || ExceptionUtils.indexOfType(failure, RecoverableDataAccessException.class) >= 0
                || ExceptionUtils.indexOfType(failure, DataAccessResourceFailureException.class) >= 0;
    }
}
