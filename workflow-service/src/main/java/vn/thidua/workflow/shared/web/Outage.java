package vn.thidua.workflow.shared.web;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells failures that pass with the time, because the database is away or busy, from those that do not. */
final class Outage {

    /** When it is worth asking again. */
    static final String RETRY_AFTER_SECONDS = "5";

    private static final String CONNECTION_FAILED = "08";
    private static final String SERVER_STOPS = "57P";

    private Outage() {}

    /** Whether the failure, or what caused it, is an outage. */
    static boolean isBehind(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (isOne(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(Throwable failure) {
        return failure instanceof CannotCreateTransactionException
                || failure instanceof DataAccessResourceFailureException
                || (failure instanceof TransientDataAccessException
                        && !(failure instanceof ConcurrencyFailureException))
                || (failure instanceof SQLException refused && isOutage(refused.getSQLState()));
    }

    private static boolean isOutage(@Nullable String state) {
        return state != null && (state.startsWith(CONNECTION_FAILED) || state.startsWith(SERVER_STOPS));
    }
}
