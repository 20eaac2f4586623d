package dk.kkr.platform.test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * The database of the service under test, seen beside the service. What is read is read as the
 * owner of the tables, over one connection that all tests of the JVM share.
 */
public final class ServiceDatabase {

  /**
   * What changes by itself, or with every event that is taken in whether it has an effect or not.
   */
  private static final String TECHNICAL = "^(flyway_schema_history|inbox|idempotency|outbox)";

  /** One row per table; the hash of a row does not depend on the order in which rows are stored. */
  private static final String FINGERPRINTS =
      """
      SELECT string_agg(
        format(
          'SELECT %1$L, count(*), coalesce(sum(hashtextextended(whole_row::text, 0)), 0) FROM %1$I whole_row',
          relname),
        ' UNION ALL ')
      FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname !~ ?
      """;

  private static @Nullable Connection shared;

  private ServiceDatabase() {}

  /** Makes a value of the current row. */
  @FunctionalInterface
  public interface Row<T> {
    /** The row as a value. */
    T read(ResultSet row) throws SQLException;
  }

  /** The rows of a query, each as a value; parameters are put in the places of the {@code ?}. */
  public static synchronized <T> List<T> query(String sql, Row<T> row, Object... parameters) {
    try (PreparedStatement statement = owner().prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      List<T> rows = new ArrayList<>();
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          rows.add(row.read(found));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** How many rows of a table match. */
  public static long count(String table, String where, Object... parameters) {
    return query(
            "SELECT count(*) FROM " + table + " WHERE " + where, row -> row.getLong(1), parameters)
        .getFirst();
  }

  /**
   * Everything the service has stored, in short: how many rows each table has, and a hash of them.
   * Two equal ones mean that nothing was changed and nobody was told anything. The tables are found
   * by themselves; of the outbox the number of its rows counts, and what the platform keeps for its
   * own housekeeping is left out.
   */
  public static Map<String, String> everything() {
    String perTable = query(FINGERPRINTS, row -> row.getString(1), TECHNICAL).getFirst();
    Map<String, String> all = new TreeMap<>();
    query(
            perTable + " UNION ALL SELECT 'outbox', count(*), 0 FROM outbox",
            row ->
                Map.entry(
                    row.getString(1),
                    "%d rows, hash %s".formatted(row.getLong(2), row.getString(3))))
        .forEach(table -> all.put(table.getKey(), table.getValue()));
    return all;
  }

  /**
   * Executes a statement with the rights of the service itself, on a connection of its own.
   *
   * @throws SQLException when the database refuses it
   */
  public static void executeAsService(String sql) throws SQLException {
    try (Connection service = connect("quarkus.datasource");
        Statement statement = service.createStatement()) {
      statement.execute(sql);
    }
  }

  // Asked each time: an outage of the database ends the connection.
  private static Connection owner() throws SQLException {
    Connection open = shared;
    if (open == null || !open.isValid(5)) {
      open = connect("quarkus.flyway");
      shared = open;
    }
    return open;
  }

  private static Connection connect(String account) throws SQLException {
    Config config = ConfigProvider.getConfig();
    return DriverManager.getConnection(
        config.getValue("quarkus.datasource.jdbc.url", String.class),
        config.getValue(account + ".username", String.class),
        config.getValue(account + ".password", String.class));
  }
}
