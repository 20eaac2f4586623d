package dk.kkr.platform.inbox;

import dk.kkr.platform.outbox.RevisionsUnknownException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.exception.LockAcquisitionException;
import org.jspecify.annotations.Nullable;

/** Tells failures that pass by themselves from those that stay. */
final class Failures {

  /**
   * Classes and codes of SQLSTATE that say "not now": no connection, no resources, shutting down or
   * starting up, an input/output error of the server, a lost race.
   */
  private static final List<String> NOT_NOW =
      List.of("08", "53", "57P0", "58", "40001", "40P01", "55P03");

  private Failures() {}

  /**
   * True when the database is away, a lock was lost or it is not known yet what was published: the
   * same work may succeed later.
   */
  static boolean pass(Throwable failure) {
    return passes(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static boolean passes(Throwable failure, Set<Throwable> seen) {
    if (!seen.add(failure)) {
      return false;
    }
    if (passesItself(failure)) {
      return true;
    }
    Throwable cause = failure.getCause();
    if (cause != null && passes(cause, seen)) {
      return true;
    }
    for (Throwable suppressed : failure.getSuppressed()) {
      if (passes(suppressed, seen)) {
        return true;
      }
    }
    return false;
  }

  private static boolean passesItself(Throwable failure) {
    return switch (failure) {
      case OptimisticLockException e -> true;
      case PessimisticLockException e -> true;
      case LockTimeoutException e -> true;
      case StaleStateException e -> true;
      case LockAcquisitionException e -> true;
      case JDBCConnectionException e -> true;
      case RevisionsUnknownException e -> true;
      case SQLTransientException e -> true;
      case SQLRecoverableException e -> true;
      case SQLException e -> notNow(e.getSQLState());
      default -> false;
    };
  }

  // Without a state it is not the database that speaks, but the pool that has no connection to it.
  private static boolean notNow(@Nullable String state) {
    return state == null || NOT_NOW.stream().anyMatch(state::startsWith);
  }
}
