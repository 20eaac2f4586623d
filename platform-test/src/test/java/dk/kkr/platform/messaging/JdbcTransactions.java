package dk.kkr.platform.messaging;

import dk.kkr.platform.inbox.InboxTransactions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Transactions without a container; handlers write through {@link #effect}. */
final class JdbcTransactions implements InboxTransactions {

  private static final ThreadLocal<@Nullable Connection> CURRENT = new ThreadLocal<>();

  private final DataSource database;

  JdbcTransactions(DataSource database) {
    this.database = database;
  }

  @Override
  public <T> T call(Work<T> work) throws Exception {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      CURRENT.set(connection);
      try {
        T result = work.run(connection);
        connection.commit();
        return result;
      } catch (Exception e) {
        if (!connection.isClosed()) {
          connection.rollback();
        }
        throw e;
      } finally {
        CURRENT.remove();
      }
    }
  }

  /** An effect that shows if it happens twice, and in which order effects happened. */
  static void effect(UUID key, String text) throws SQLException {
    Connection connection = CURRENT.get();
    if (connection == null) {
      throw new IllegalStateException("No transaction");
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO effect (key, text) VALUES (?, ?)")) {
      insert.setObject(1, key);
      insert.setString(2, text);
      insert.executeUpdate();
    }
  }
}
