package dk.kkr.localstack;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Makes a service's database and its two roles on a server of this machine; doing it again changes
 * nothing.
 */
public final class DatabaseSetup {

  private final int port;
  private final Keys keys;

  /**
   * @param port of the server on 127.0.0.1
   * @param keys that the passwords are made of: those of the roles, and that of {@link
   *     PostgresServer#SUPERUSER}, who does it
   */
  public DatabaseSetup(int port, Keys keys) {
    this.port = port;
    this.keys = keys;
  }

  /**
   * The database of this name with its roles {@code <name>_owner} and {@code <name>_app}.
   *
   * @param name lower-case letters, digits and underscores, at most 40
   */
  public Database database(String name) {
    requireName(name);
    var owner = name + "_owner";
    var app = name + "_app";
    try (var connection = connect("postgres")) {
      role(connection, owner);
      role(connection, app);
      if (missing(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
        run(connection, List.of("CREATE DATABASE " + name + " OWNER " + owner));
      }
    } catch (SQLException e) {
      throw refused(name, e);
    }
    grant(name, owner, app);
    return new Database(
        name, PostgresServer.url(port, name), owner, keys.password(owner), app, keys.password(app));
  }

  /** As {@link Infrastructure#backUp} says. */
  void backUp(String name, String copy) {
    duplicate(name, copy, name + "_owner");
  }

  /** As {@link Infrastructure#restore} says. */
  void restore(String name, String copy) {
    duplicate(copy, name, name + "_owner");
  }

  private void duplicate(String from, String to, String owner) {
    requireName(from);
    requireName(to);
    try (var connection = connect("postgres")) {
      run(
          connection,
          List.of(
              "DROP DATABASE IF EXISTS " + to,
              "CREATE DATABASE %s TEMPLATE %s OWNER %s".formatted(to, from, owner)));
    } catch (SQLException e) {
      throw refused(to, e);
    }
  }

  private static void requireName(String name) {
    if (!name.matches("[a-z][a-z0-9_]{0,39}")) {
      throw new IllegalArgumentException("Not a database name: " + name);
    }
  }

  /** The names are checked and the password is hexadecimal: neither can leave its place in SQL. */
  private void role(Connection connection, String role) throws SQLException {
    var verb =
        missing(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role) ? "CREATE" : "ALTER";
    run(
        connection,
        List.of(
            "%s ROLE %s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '%s'"
                .formatted(verb, role, keys.password(role))));
  }

  private void grant(String name, String owner, String app) {
    try (var connection = connect(name)) {
      run(
          connection,
          List.of(
              "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC",
              "GRANT CONNECT ON DATABASE " + name + " TO " + app,
              "REVOKE CREATE ON SCHEMA public FROM PUBLIC",
              "GRANT USAGE ON SCHEMA public TO " + app,
              "ALTER DEFAULT PRIVILEGES FOR ROLE "
                  + owner
                  + " GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "
                  + app,
              "ALTER DEFAULT PRIVILEGES FOR ROLE "
                  + owner
                  + " GRANT USAGE, SELECT ON SEQUENCES TO "
                  + app));
    } catch (SQLException e) {
      throw refused(name, e);
    }
  }

  private Connection connect(String database) throws SQLException {
    return PostgresServer.connect(port, database, keys.password(PostgresServer.SUPERUSER));
  }

  private static boolean missing(Connection connection, String query, String name)
      throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (var result = statement.executeQuery()) {
        return !result.next();
      }
    }
  }

  private static void run(Connection connection, List<String> commands) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var command : commands) {
        statement.execute(command);
      }
    }
  }

  private static StackException refused(String name, SQLException e) {
    return new StackException(
        "The database %s could not be prepared: %s".formatted(name, e.getMessage()), e);
  }
}
