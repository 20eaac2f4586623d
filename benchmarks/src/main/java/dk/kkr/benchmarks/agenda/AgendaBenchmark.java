package dk.kkr.benchmarks.agenda;

import dk.kkr.localstack.ServiceProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * Measures reading agendas in the packaged service beside its rivals, interleaved round by round,
 * and prints medians and spreads as Markdown tables. See benchmarks/README.md.
 */
public final class AgendaBenchmark {

  private static final int OPEN_RATE = 300;
  private static final int OPEN_CONNECTIONS = 64;
  private static final int PAPERS = 40;

  /** After a start nothing but requests is done any more. */
  private static final Duration SETTLED = Duration.ofSeconds(30);

  /** Seconds of warm-up for what is warm already but for this one request. */
  private static final int WARM = 5;

  /** The same for one of many pages that are made alike. */
  private static final int BRIEF = 2;

  private final Options options;
  private final Measured measured = new Measured();

  private AgendaBenchmark(Options options) {
    this.options = options;
  }

  /** See {@code --help}. */
  public static void main(String[] arguments) throws Exception {
    var options = new Options();
    var line = new CommandLine(options);
    line.parseArgs(arguments);
    if (line.isUsageHelpRequested()) {
      line.usage(System.out);
      return;
    }
    try (var installation = new Installation(options)) {
      new AgendaBenchmark(options).run(installation);
    }
    System.exit(0);
  }

  private void run(Installation installation) throws Exception {
    if (options.runs("data")) {
      new Data(installation, options).make();
    }
    if (options.runs("papers")) {
      papers(installation);
    }
    if (options.runs("reads")) {
      reads(installation);
    }
    if (options.runs("growth")) {
      growth(installation);
    }
  }

  /**
   * Something that is measured in every round.
   *
   * @param warmUp seconds under load before the first round
   */
  private record Contender(int warmUp, Measurement measurement) {}

  private interface Measurement {
    void take(boolean warm, Duration time) throws IOException, InterruptedException;
  }

  private void interleaved(List<Contender> contenders) throws IOException, InterruptedException {
    for (var contender : contenders) {
      contender.measurement().take(false, Duration.ofSeconds(contender.warmUp()));
    }
    for (int round = 0; round < options.rounds(); round++) {
      // There and back, so that nobody always comes after the same one.
      for (var contender : round % 2 == 0 ? contenders : contenders.reversed()) {
        contender.measurement().take(true, options.round());
      }
    }
  }

  private void reads(Installation installation)
      throws SQLException, IOException, InterruptedException {
    try (var service = installation.service(Data.SMALL);
        var forgetful = installation.forgetfulService(Data.SMALL)) {
      var reads = new Reads(installation, Data.SMALL, service);
      var anew = new Reads(installation, Data.SMALL, forgetful);
      var tag = reads.statements();
      var whole = anew.statements();
      whole.removeAll(tag);
      try (var raw = rival(installation, whole, reads);
          var rawTag = rival(installation, tag, reads)) {
        interleaved(
            List.of(
                pgbench("pgbench", installation, Data.SMALL, reads, whole),
                closed("raw", cold(), raw.process(), reads.whole(raw.address())),
                closed("anew", cold(), forgetful.process(), anew.whole()),
                closed("service", cold(), service.process(), reads.whole()),
                closed("unchanged", WARM, service.process(), reads.conditional()),
                open("open", reads.whole()),
                pgbench("pgbench tag", installation, Data.SMALL, reads, tag),
                closed("raw tag", cold(), rawTag.process(), reads.whole(rawTag.address()))));
      }
      System.out.println(Report.reads(measured, reads.bytes(), whole, tag));
    }
  }

  private Rival rival(Installation installation, List<Statements.Statement> statements, Reads reads)
      throws IOException {
    var database = installation.database(Data.SMALL);
    return Rival.start(installation, options, database, statements, reads.bodies());
  }

  /** Agendas are read anew here: those that are kept cost the same however much there is. */
  private void growth(Installation installation)
      throws SQLException, IOException, InterruptedException {
    try (var small = installation.forgetfulService(Data.SMALL);
        var large = installation.forgetfulService(Data.LARGE)) {
      var onSmall = growing(installation, Data.SMALL, small);
      var onLarge = growing(installation, Data.LARGE, large);
      interleaved(
          onSmall.keySet().stream()
              .flatMap(name -> Stream.of(onSmall.get(name), onLarge.get(name)))
              .toList());
      System.out.println(Report.growth(measured, onSmall.keySet()));
    }
  }

  private Map<String, Contender> growing(
      Installation installation, String database, ServiceProcess service)
      throws SQLException, IOException, InterruptedException {
    var reads = new Reads(installation, database, service);
    var process = service.process();
    Map<String, Contender> contenders = new LinkedHashMap<>();
    contenders.put(
        "pgbench",
        pgbench("pgbench " + database, installation, database, reads, reads.statements()));
    contenders.put("agenda", closed("agenda " + database, cold(), process, reads.whole()));
    Pages.of(reads)
        .forEach(
            (name, targets) ->
                contenders.put(name, closed(name + " " + database, BRIEF, process, targets)));
    return contenders;
  }

  private int cold() {
    return (int) options.warmUp().toSeconds();
  }

  private Contender pgbench(
      String name,
      Installation installation,
      String database,
      Reads reads,
      List<Statements.Statement> statements)
      throws IOException {
    var pgbench =
        new Pgbench(
            options,
            installation.postgresPort(),
            installation.database(database),
            reads.transactions(statements));
    return new Contender(WARM, (warm, time) -> note(warm, name, pgbench.rate(time)));
  }

  private Contender closed(String name, int warmUp, ProcessHandle server, List<Target> targets) {
    var load = new Load(targets);
    return new Contender(
        warmUp,
        (warm, time) -> {
          Duration before = cpu(server);
          Duration ownBefore = cpu(ProcessHandle.current());
          var answers = load.closed(options.clients(), time);
          note(warm, name, answers.rate());
          note(warm, name + " p99", answers.quantile(0.99));
          note(warm, name + " cpu", answers.each(cpu(server).minus(before)));
          note(warm, name + " client", answers.each(cpu(ProcessHandle.current()).minus(ownBefore)));
        });
  }

  private static Duration cpu(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private Contender open(String name, List<Target> targets) {
    var load = new Load(targets);
    return new Contender(
        WARM,
        (warm, time) -> {
          var answers = load.open(OPEN_RATE, OPEN_CONNECTIONS, time);
          note(warm, name + " p50", answers.quantile(0.5));
          note(warm, name + " p99", answers.quantile(0.99));
          note(warm, name + " worst", answers.quantile(1));
        });
  }

  /** By a service that has just started, and by one that has had time to set a page for itself. */
  private void papers(Installation installation)
      throws SQLException, IOException, InterruptedException {
    papers(installation, Duration.ZERO, "first paper at once");
    papers(installation, SETTLED, "first paper");
    System.out.println(Report.papers(measured));
  }

  /** Different ones, one after the other. */
  private void papers(Installation installation, Duration after, String first)
      throws SQLException, IOException, InterruptedException {
    try (var service = installation.service(Data.SMALL);
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      var reads = new Reads(installation, Data.SMALL, service);
      Thread.sleep(after);
      for (int i = 0; i < PAPERS; i++) {
        URI address = reads.service().resolve("/meetings/" + reads.all().get(i) + "/agenda");
        long start = System.nanoTime();
        var answer =
            http.send(
                HttpRequest.newBuilder(address).header("Accept", "application/pdf").build(),
                BodyHandlers.ofByteArray());
        double milliseconds = (System.nanoTime() - start) / 1e6;
        if (answer.statusCode() != 200 || answer.body()[0] != '%') {
          throw new IllegalStateException(address + ": " + answer.statusCode());
        }
        note(i == 0 || i >= PAPERS / 2, i == 0 ? first : "paper", milliseconds);
      }
    }
  }

  private void note(boolean warm, String name, double figure) {
    System.err.printf("%s%s: %.2f%n", warm ? "" : "warming up, ", name, figure);
    if (warm) {
      measured.add(name, figure);
    }
  }
}
