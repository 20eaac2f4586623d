package dk.kkr.platform.messaging;

import dk.kkr.localstack.Database;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of its own for a test class, with the tables of the platform. */
public final class TestDatabase {

  private static final int MOST_CONNECTIONS = 20;

  private final Database database;
  private final DataSource app;

  private TestDatabase(Database database) throws SQLException {
    this.database = database;
    this.app = pool(database);
  }

  /** Makes it, or finds it again. */
  public static TestDatabase named(String name) {
    Database database = Stack.infrastructure().database(name);
    Flyway.configure()
        .dataSource(database.jdbcUrl(), database.ownerUser(), database.ownerPassword())
        .locations("classpath:db/platform")
        .placeholders(Map.of("app", database.appUser()))
        .load()
        .migrate();
    try {
      return new TestDatabase(database);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  // As in a service: to open a connection takes longer than what is done with it.
  private static DataSource pool(Database database) throws SQLException {
    return AgroalDataSource.from(
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                pool ->
                    pool.maxSize(MOST_CONNECTIONS)
                        .connectionValidator(ConnectionValidator.defaultValidator())
                        .validateOnBorrow(true)
                        .connectionFactoryConfiguration(
                            factory ->
                                factory
                                    .jdbcUrl(database.jdbcUrl())
                                    .principal(new NamePrincipal(database.appUser()))
                                    .credential(new SimplePassword(database.appPassword())))));
  }

  /** How a child process reaches it: url, user, password of the service's role. */
  public List<String> access() {
    return List.of(database.jdbcUrl(), database.appUser(), database.appPassword());
  }

  /** As the service connects: connections are kept and given out again. */
  public DataSource app() {
    return app;
  }

  /** A source of connections, each a new one. */
  public static DataSource source(String url, String user, String password) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(url);
    source.setUser(user);
    source.setPassword(password);
    return source;
  }

  /** Runs statements as the owner of the tables. */
  public void asOwner(String sql) throws SQLException {
    try (Connection connection =
            source(database.jdbcUrl(), database.ownerUser(), database.ownerPassword())
                .getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Runs statements as the service. */
  public void asApp(String sql) throws SQLException {
    try (Connection connection = app().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column of a query, as text. */
  public List<String> texts(String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection connection = app().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        texts.add(String.valueOf(row.getString(1)));
      }
    }
    return texts;
  }

  /** The number that a query gives. */
  public long number(String sql) throws SQLException {
    return Long.parseLong(texts(sql).getFirst());
  }
}
