package dk.kkr.decision;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Looks into the database beside the service. */
public final class Rows {

  private static final List<String> TABLES =
      List.of(
          "sheet",
          "sheet_line",
          "point_decision",
          "condition",
          "minutes",
          "minutes_release",
          "follow_up",
          "audit_entry");

  private Rows() {}

  /** The rows of a query. */
  public static <T> List<T> query(String sql, Reader<T> reader, Object... parameters) {
    try (Connection connection = owner();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      List<T> rows = new ArrayList<>();
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          rows.add(reader.read(found));
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

  /** Everything this service has stored, in short: two equal ones mean that nothing changed. */
  public static Map<String, String> everything() {
    Map<String, String> all = new TreeMap<>();
    for (String table : TABLES) {
      String sql =
          "SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') FROM %s t"
              .formatted(table);
      all.put(table, query(sql, row -> row.getString(1)).getFirst());
    }
    all.put("outbox", Long.toString(count("outbox", "true")));
    return all;
  }

  /** A connection as the owner of the tables. */
  public static Connection owner() throws SQLException {
    return connect("quarkus.flyway");
  }

  /** A connection as the service itself. */
  public static Connection service() throws SQLException {
    return connect("quarkus.datasource");
  }

  private static Connection connect(String account) throws SQLException {
    Config config = ConfigProvider.getConfig();
    return DriverManager.getConnection(
        config.getValue("quarkus.datasource.jdbc.url", String.class),
        config.getValue(account + ".username", String.class),
        config.getValue(account + ".password", String.class));
  }

  /** Reads a row. */
  @FunctionalInterface
  public interface Reader<T> {
    /** The row as a value. */
    T read(ResultSet row) throws SQLException;
  }
}
