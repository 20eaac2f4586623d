package dk.kkr.localstack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A durable PostgreSQL on 127.0.0.1 with passwords. {@code pg_ctl} starts it, out of reach of the
 * terminal's Ctrl-C; a small shell waits on a pipe from this process and stops the server when the
 * pipe closes, so that the server ends with this process however that ends.
 */
final class PostgresServer {

  static final String SUPERUSER = "postgres";

  /** As {@code status} and the log call it. */
  static final String PART = "postgres";

  private static final Duration STALE = Duration.ofSeconds(10);
  private static final long STOP_SECONDS = 60;

  /** Arguments: pg_ctl, data folder, log, server options. Prints the server's pid when ready. */
  private static final String LEASE =
      """
      trap '' INT HUP
      "$1" start -s -w -t 120 -D "$2" -l "$3" -o "$4" >>"$3" 2>&1 || exit 1
      pid=$(head -n 1 "$2/postmaster.pid")
      echo "$pid"
      exec >/dev/null
      read -r _
      [ "$(head -n 1 "$2/postmaster.pid" 2>/dev/null)" = "$pid" ] || exit 0
      exec "$1" stop -s -w -t 60 -m fast -D "$2" >>"$3" 2>&1
      """;

  private final PostgresBinaries binaries;
  private final Path data;
  private final LogFile log;
  private final Keys keys;
  private final int port;

  private volatile @Nullable Process lease;
  private volatile @Nullable ProcessHandle server;

  PostgresServer(DataFolder folder, Keys keys, int port) {
    this.binaries = PostgresBinaries.unpacked();
    this.data = folder.postgres();
    this.log = new LogFile(folder.log(PART));
    this.keys = keys;
    this.port = port;
  }

  int port() {
    return port;
  }

  Optional<ProcessHandle> process() {
    return Optional.ofNullable(server);
  }

  /** Ready to take connections when this returns, with its durability asserted. */
  void start() {
    log.rotate();
    new PostgresData(data, binaries, log).prepare(keys.password(SUPERUSER));
    var giveUp = System.nanoTime() + STALE.toNanos();
    while (!launch()) {
      if (System.nanoTime() > giveUp || !leftoversOfAnEarlierServer()) {
        throw log.failure(
            "PostgreSQL does not start on " + data + ".",
            "If the folder is damaged, put a copy of it back, or move it away and start afresh with ./kkr up.");
      }
    }
    assertDurable();
  }

  /** Ends all sessions and stops; nothing to do when it does not run. */
  void stop() {
    var held = lease;
    lease = null;
    server = null;
    if (held == null) {
      return;
    }
    try {
      held.getOutputStream().close();
      if (!held.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        throw log.failure("PostgreSQL does not stop.", "End its process by hand.");
      }
      if (PostgresData.runningOn(data).isPresent()) {
        stopServerOf(data);
      }
    } catch (IOException e) {
      throw new StackException("PostgreSQL could not be stopped: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Kills the server as a power cut would, and waits until it is gone. */
  void kill() {
    process()
        .ifPresent(
            process -> {
              process.destroyForcibly();
              Processes.awaitEnd(process, Duration.ofSeconds(STOP_SECONDS));
            });
    stop();
  }

  Connection connect(String database) throws SQLException {
    return connect(port, database, keys.password(SUPERUSER));
  }

  static Connection connect(int port, String database, String password) throws SQLException {
    var source = new PGSimpleDataSource();
    source.setURL(url(port, database));
    source.setUser(SUPERUSER);
    source.setPassword(password);
    source.setApplicationName("kkr");
    source.setConnectTimeout(5);
    return source.getConnection();
  }

  String url(String database) {
    return url(port, database);
  }

  static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private boolean launch() {
    try {
      var process =
          new ProcessBuilder(
                  PostgresData.asOrdinaryUser(
                      "sh",
                      "-c",
                      LEASE,
                      "kkr-postgres",
                      binaries.program("pg_ctl"),
                      data.toString(),
                      log.path().toString(),
                      options()))
              .redirectError(ProcessBuilder.Redirect.appendTo(log.path().toFile()))
              .start();
      @Nullable String pid = firstLine(process);
      if (pid == null) {
        process.waitFor();
        return false;
      }
      lease = process;
      server = ProcessHandle.of(Long.parseLong(pid)).orElse(null);
      return true;
    } catch (IOException e) {
      throw new StackException("PostgreSQL cannot be started: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while PostgreSQL started.", e);
    }
  }

  private static @Nullable String firstLine(Process process) throws IOException {
    return new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
        .readLine();
  }

  /** The library of binaries is for tests and starts servers without durability: not this one. */
  private String options() {
    var settings =
        List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "password_encryption=scram-sha-256");
    return "-p " + port + " -c " + String.join(" -c ", settings);
  }

  /** Makes way for a new attempt after a server of this folder was killed. */
  private boolean leftoversOfAnEarlierServer() {
    var lastWords = String.join("\n", log.tail(12));
    if (lastWords.contains("still in use")) {
      Processes.pause(200); // its last backends notice within moments that the server is gone
      return true;
    }
    if (!lastWords.contains("postmaster.pid")) {
      return false;
    }
    var running = PostgresData.runningOn(data);
    if (running.isPresent()) {
      stopServerOf(data);
      return true;
    }
    return PostgresData.forgetServer(data);
  }

  /** Stops the server of a data folder, also one that another process has started. */
  static void stopServerOf(Path data) {
    var program = PostgresBinaries.unpacked().program("pg_ctl");
    var log = new LogFile(data.resolveSibling("logs").resolve(PART + ".log"));
    PostgresData.run(
        List.of(program, "stop", "-s", "-m", "fast", "-t", "60", "-D", data.toString()), log);
  }

  private void assertDurable() {
    var settings = List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums");
    var off = new ArrayList<String>();
    try (var connection = connect("postgres");
        var statement = connection.createStatement()) {
      for (var setting : settings) {
        try (var result = statement.executeQuery("SHOW " + setting)) {
          result.next();
          if (!result.getString(1).equals("on")) {
            off.add(setting);
          }
        }
      }
    } catch (SQLException e) {
      throw log.failure(
          "PostgreSQL runs but lets nobody in (%s).".formatted(e.getMessage()),
          "The file database-secret in the folder keys belongs to the data: put it back from a copy.");
    }
    if (!off.isEmpty()) {
      throw new StackException(
          "PostgreSQL on %s would lose data in a power cut: %s must be on. Remove the settings that turn it off from %s."
              .formatted(data, String.join(", ", off), data.resolve("postgresql.auto.conf")));
    }
  }
}
