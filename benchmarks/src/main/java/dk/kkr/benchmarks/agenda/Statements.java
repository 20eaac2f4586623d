package dk.kkr.benchmarks.agenda;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the service asks its database for one request, taken from the log of the database: so the
 * rivals always run what the service runs, whatever becomes of it.
 */
final class Statements {

  private static final Pattern EXECUTED =
      Pattern.compile(
          "LOG:  execute [^:\\n]+: (.+)\\n[^\\n]*DETAIL:  [Pp]arameters: (\\$1 = [^\\n]+)\\n");
  private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = ('[^']*'|NULL)");
  private static final int TRIES = 20;

  private Statements() {}

  /** A request that may fail. */
  interface Request {
    void send() throws IOException;
  }

  /**
   * A statement of the service.
   *
   * @param sql with {@code $1} and so on
   * @param parameters as the log shows them, in quotes or {@code NULL}
   */
  record Statement(String sql, List<String> parameters) {

    /** Without parameters. */
    String inlined() {
      String text = sql;
      for (int i = parameters.size(); i > 0; i--) {
        text = text.replace("$" + i, parameters.get(i - 1));
      }
      return text;
    }

    /** The same asked about something else. */
    Statement about(String id, String other) {
      return new Statement(
          sql, parameters.stream().map(value -> value.replace(id, other)).toList());
    }
  }

  /** The statements that one request makes with this id among their parameters. */
  static List<Statement> of(Installation installation, String id, Request request)
      throws SQLException, IOException, InterruptedException {
    set(installation, "ALTER SYSTEM SET log_statement = 'all'");
    try {
      for (int i = 0; i < TRIES; i++) {
        Thread.sleep(200); // sessions of the service hear of the setting when they are next asked
        long before = Files.size(installation.postgresLog());
        request.send();
        List<Statement> found = since(installation, before, id);
        if (!found.isEmpty() && i > 2) {
          return found;
        }
      }
      throw new IllegalStateException("The log of PostgreSQL shows no statement.");
    } finally {
      set(installation, "ALTER SYSTEM RESET log_statement");
    }
  }

  private static List<Statement> since(Installation installation, long before, String id)
      throws IOException {
    byte[] log = Files.readAllBytes(installation.postgresLog());
    String text = new String(log, (int) before, log.length - (int) before, StandardCharsets.UTF_8);
    List<Statement> found = new ArrayList<>();
    Matcher executed = EXECUTED.matcher(text);
    while (executed.find()) {
      if (executed.group(2).contains(id)) {
        List<String> parameters =
            PARAMETER.matcher(executed.group(2)).results().map(each -> each.group(1)).toList();
        found.add(new Statement(executed.group(1), parameters));
      }
    }
    return found;
  }

  private static void set(Installation installation, String setting) throws SQLException {
    try (var connection = installation.superuser("postgres");
        var statement = connection.createStatement()) {
      statement.execute(setting);
      statement.execute("SELECT pg_reload_conf()");
    }
  }
}
