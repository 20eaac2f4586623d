package dk.kkr.localstack;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "up",
    description = "Starts everything, prints addresses and tokens, and stops on Ctrl-C.")
final class UpCommand implements Callable<Integer> {

  @Mixin private SharedOptions shared = new SharedOptions();

  @Option(names = "--empty", description = "no demonstration data on the first start")
  private boolean empty;

  @Option(
      names = "--agenda-port",
      paramLabel = "N",
      description = "usually 8081; 0 = any free port")
  private int agendaPort = Service.AGENDA.port();

  @Option(
      names = "--decision-port",
      paramLabel = "N",
      description = "usually 8082; 0 = any free port")
  private int decisionPort = Service.DECISION.port();

  @Option(
      names = "--appointment-port",
      paramLabel = "N",
      description = "usually 8083; 0 = any free port")
  private int appointmentPort = Service.APPOINTMENT.port();

  @Option(names = "--quota-port", paramLabel = "N", description = "usually 8084; 0 = any free port")
  private int quotaPort = Service.QUOTA.port();

  @Option(
      names = "--postgres-port",
      paramLabel = "N",
      description = "usually 5433; 0 = any free port")
  private int postgresPort = 5433;

  @Option(names = "--kafka-port", paramLabel = "N", description = "usually 9092; 0 = any free port")
  private int kafkaPort = 9092;

  private final PrintStream out = System.out;

  @Override
  public Integer call() throws InterruptedException {
    var progress = new Progress(out);
    var stack = LocalStack.open(options(), progress);
    var hook = Thread.ofPlatform().unstarted(() -> stop(stack));
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      stack.start();
      progress.step("everything is ready");
      new FirstStart(Mark.in(stack.folder().root())).fill(empty, stack, new DemoData(), progress);
      watch(stack);
      welcome(stack);
    } catch (RuntimeException e) {
      if (stack.closed()) {
        new CountDownLatch(1).await(); // Ctrl-C while it started: the hook ends this process
      }
      stack.close();
      throw e;
    }
    new CountDownLatch(1).await();
    return 0;
  }

  private void welcome(LocalStack stack) {
    var infrastructure = stack.infrastructure();
    var others =
        List.of(
            "PostgreSQL    127.0.0.1:" + infrastructure.postgresPort(),
            "Kafka         " + infrastructure.kafkaBootstrap());
    new Welcome(stack, others).print(out);
    out.printf("%nRunning. Ctrl-C stops everything; the data stay in %s.%n", stack.folder().root());
  }

  private StackOptions options() {
    return new StackOptions(
        Kkr.repository(),
        shared.folder(),
        new Ports(postgresPort, kafkaPort),
        Map.of(
            Service.AGENDA.name(), agendaPort,
            Service.DECISION.name(), decisionPort,
            Service.APPOINTMENT.name(), appointmentPort,
            Service.QUOTA.name(), quotaPort));
  }

  private void stop(LocalStack stack) {
    if (!stack.closed()) {
      out.println("Stopping; the data stay.");
      stack.close();
    }
  }

  /** A part that ends by itself is reported; the others go on. */
  private void watch(LocalStack stack) {
    for (var service : stack.running()) {
      watch(stack, service.name(), service.process());
    }
    var infrastructure = stack.infrastructure();
    infrastructure.kafka().process().ifPresent(p -> watch(stack, KafkaServer.PART, p));
    infrastructure.postgres().process().ifPresent(p -> watch(stack, PostgresServer.PART, p));
  }

  private void watch(LocalStack stack, String name, ProcessHandle process) {
    var _ = process.onExit().thenRun(() -> report(stack, name));
  }

  private void report(LocalStack stack, String name) {
    if (!stack.closed()) {
      out.printf("%s has ended by itself; its log: %s%n", name, stack.folder().log(name));
      out.println("Stop the rest with Ctrl-C and start again: ./kkr up");
    }
  }
}
