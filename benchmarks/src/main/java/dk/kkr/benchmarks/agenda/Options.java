package dk.kkr.benchmarks.agenda;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is measured, how long, and with what. */
@Command(name = "AgendaBenchmark", mixinStandardHelpOptions = true)
final class Options {

  @Parameters(
      arity = "0..*",
      description =
          "What to run: data, papers (P15), reads (P1, P2, P3), growth (P11). All when left out.")
  private Set<String> parts = Set.of("data", "papers", "reads", "growth");

  @Option(names = "--rounds", description = "Rounds in which everything is measured once.")
  private int rounds = 5;

  @Option(names = "--seconds", description = "How long one measurement of a round takes.")
  private int seconds = 10;

  @Option(names = "--warm-up", description = "Seconds under load before the first round, for each.")
  private int warmUp = 20;

  @Option(names = "--clients", description = "Connections of each client, and to the database.")
  private int clients = 16;

  @Option(names = "--copies", description = "How many times the small data are in the large data.")
  private int copies = 100;

  @Option(names = "--meetings", description = "Meetings of the small data; a multiple of five.")
  private int meetings = 100;

  @Option(names = "--folder", description = "Where the data are made, once, and kept.")
  private Path folder = Path.of("benchmarks", "target", "agenda-data");

  @Option(names = "--pgbench", description = "The program.")
  private String pgbench = "pgbench";

  @Option(names = "--local-jvm", description = "The service as ./kkr up starts it: without C2.")
  private boolean localJvm;

  @Option(names = "--jvm", description = "One more option of the service's virtual machine.")
  private String jvm = "";

  boolean runs(String part) {
    return parts.contains(part);
  }

  int rounds() {
    return rounds;
  }

  Duration round() {
    return Duration.ofSeconds(seconds);
  }

  Duration warmUp() {
    return Duration.ofSeconds(warmUp);
  }

  int clients() {
    return clients;
  }

  int copies() {
    return copies;
  }

  int meetings() {
    return meetings;
  }

  Path folder() {
    return folder.toAbsolutePath();
  }

  String pgbench() {
    return pgbench;
  }

  boolean localJvm() {
    return localJvm;
  }

  String jvm() {
    return jvm;
  }
}
