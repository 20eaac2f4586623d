package dk.kkr.platform.test.counters;

import dk.kkr.platform.test.LostEvents;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A backup of what the sample service has done by itself, and its restore under the running
 * service, as when a standby database takes over that had not received the last commits. What it
 * has heard stays: in these tests that is the other service.
 */
final class EarlierState {

  private static final List<String> TABLES =
      List.of("counter", "outbox", "outbox_position", "outbox_feed");

  private EarlierState() {}

  static void backUp() throws SQLException {
    for (String table : TABLES) {
      asOwner(
          "DROP TABLE IF EXISTS backup_%1$s; CREATE TABLE backup_%1$s AS TABLE %1$s"
              .formatted(table));
    }
  }

  static void restore() throws SQLException {
    StringBuilder all = new StringBuilder();
    for (String table : TABLES) {
      all.append(
          "TRUNCATE %1$s; INSERT INTO %1$s OVERRIDING SYSTEM VALUE TABLE backup_%1$s;"
              .formatted(table));
    }
    asOwner(all.toString());
    LostEvents.disconnectRelay();
    for (String table : TABLES) {
      asOwner("DROP TABLE backup_" + table);
    }
  }

  private static void asOwner(String sql) throws SQLException {
    Config config = ConfigProvider.getConfig();
    try (Connection owner =
            DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
        Statement statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      statement.execute(sql);
      owner.commit();
    }
  }
}
