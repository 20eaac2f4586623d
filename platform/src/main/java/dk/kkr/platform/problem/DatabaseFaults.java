package dk.kkr.platform.problem;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/** Failures of the database that the caller can do something about. */
final class DatabaseFaults {

  private DatabaseFaults() {}

  /** The first such failure among the causes; null when there is none. */
  static @Nullable ProblemException find(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      ProblemException found = one(t);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable ProblemException one(Throwable thrown) {
    return switch (thrown) {
      case ProblemException problem -> problem;
      case OptimisticLockException e -> stale(e);
      case StaleStateException e -> stale(e);
      case LockTimeoutException e -> unavailable(e);
      case JDBCConnectionException e -> unavailable(e);
      case SQLTransientConnectionException e -> unavailable(e);
      case SQLNonTransientConnectionException e -> unavailable(e);
      case SQLException e -> byState(e);
      default -> null;
    };
  }

  private static @Nullable ProblemException byState(SQLException e) {
    String state = e.getSQLState();
    if (state == null) {
      // The pool gives no SQL state when it has no connection to hand out in time.
      String message = String.valueOf(e.getMessage());
      return message.contains("Acquisition timeout") || message.contains("closed")
          ? unavailable(e)
          : null;
    }
    return switch (state) {
      // unique_violation, exclusion_violation, foreign_key_violation
      case "23505", "23P01", "23503" -> conflict(e);
      // In range for Java and not for the database: (datetime_field_overflow,
      // invalid_datetime_format, numeric_value_out_of_range,
      // character_not_in_repertoire, untranslatable_character)
      case "22008", "22007", "22003", "22021", "22P05" -> unusable(e);
      // serialization_failure, deadlock_detected, lock_not_available, query_canceled,
      // too_many_connections, admin_shutdown, crash_shutdown, cannot_connect_now
      case "40001", "40P01", "55P03", "57014", "53300", "57P01", "57P02", "57P03" -> unavailable(e);
      default -> state.startsWith("08") ? unavailable(e) : null;
    };
  }

  private static ProblemException stale(Throwable cause) {
    return new ProblemException(
        Problems.STALE_VERSION,
        "Somebody else changed the resource at the same moment; nothing was stored. Read it again and repeat the change.",
        cause);
  }

  private static ProblemException conflict(Throwable cause) {
    return new ProblemException(
        Problems.CONFLICT,
        "The change contradicts what is stored already, e.g. the same thing exists; nothing was stored. Read the current state first.",
        cause);
  }

  private static ProblemException unusable(Throwable cause) {
    return new ProblemException(
        Problems.BAD_REQUEST,
        "A value of the request cannot be used: a date or number far out of range, or a text with a character that is none. Nothing was stored.",
        cause);
  }

  private static ProblemException unavailable(Throwable cause) {
    return new ProblemException(
            Problems.UNAVAILABLE,
            "The database does not answer at the moment. Try again after the seconds in Retry-After; with an Idempotency-Key this is safe for creating requests too.",
            cause)
        .header("Retry-After", "5");
  }
}
