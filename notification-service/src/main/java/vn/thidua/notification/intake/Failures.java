package vn.thidua.notification.intake;

import java.sql.SQLException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells failures that pass from those that come again with the same record. */
final class Failures {

    private Failures() {}

    static boolean mayPass(Throwable failure) {
        return failure instanceof TransientDataAccessException
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof RecoverableDataAccessException
                || failure instanceof CannotCreateTransactionException
                || failure instanceof TransactionSystemException
                || (failure instanceof VirtualMachineError && !(failure instanceof StackOverflowError))
                || lostConnection(failure);
    }

    static ParkCause cause(Throwable failure) {
        if (failure instanceof UnreadableEvent unreadable) {
            return unreadable.parkCause();
        }
        if (mayPass(failure)) {
            return ParkCause.OUTAGE_WITHOUT_END;
        }
        return failure instanceof Error ? ParkCause.HANDLER_ERROR : ParkCause.HANDLER_EXCEPTION;
    }

    static String message(Throwable failure) {
        return failure instanceof UnreadableEvent
                ? String.valueOf(failure.getMessage())
                : failure.getClass().getName() + ": " + failure.getMessage();
    }

    /** SQL states of class 08 (connection) and 57P (server stops); frameworks wrap them in various ways. */
    private static boolean lostConnection(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P"))) {
                return true;
            }
        }
        return false;
    }
}
