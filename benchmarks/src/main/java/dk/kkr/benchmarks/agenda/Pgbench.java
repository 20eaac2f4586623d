package dk.kkr.benchmarks.agenda;

import dk.kkr.localstack.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** PostgreSQL's own load program with the statements of a request: what the database can give. */
final class Pgbench {

  private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+)");

  private final Options options;
  private final int port;
  private final Database database;
  private final List<Path> scripts = new ArrayList<>();

  /**
   * @param transactions the statements of each request; one of the requests is chosen at random, as
   *     often as the next
   */
  Pgbench(
      Options options, int port, Database database, List<List<Statements.Statement>> transactions)
      throws IOException {
    this.options = options;
    this.port = port;
    this.database = database;
    Path folder = Files.createTempDirectory(options.folder(), "pgbench");
    for (List<Statements.Statement> transaction : transactions) {
      StringBuilder script = new StringBuilder();
      transaction.forEach(statement -> script.append(statement.inlined()).append(";\n"));
      Path file = folder.resolve(scripts.size() + ".sql");
      scripts.add(Files.writeString(file, script));
    }
  }

  /** Transactions a second, prepared, on as many connections as the service has. */
  double rate(Duration time) throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(options.pgbench(), "-n", "-M", "prepared", "-j", "2", "-h", "127.0.0.1"));
    command.addAll(List.of("-p", Integer.toString(port), "-U", database.appUser()));
    command.addAll(List.of("-c", Integer.toString(options.clients())));
    command.addAll(List.of("-T", Long.toString(time.toSeconds())));
    scripts.forEach(script -> command.addAll(List.of("-f", script.toString())));
    command.add(database.name());
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PGPASSWORD", database.appPassword());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    var rate = RATE.matcher(said);
    if (process.waitFor() != 0 || !rate.find()) {
      throw new IllegalStateException(said);
    }
    return Double.parseDouble(rate.group(1));
  }
}
