package dk.kkr.benchmarks.agenda;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.kkr.localstack.Database;
import dk.kkr.localstack.Ports;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@link RawServer} in a process of its own, with the virtual machine of the service. */
final class Rival implements AutoCloseable {

  private final Process process;
  private final URI address;

  private Rival(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** Ready when this returns. */
  static Rival start(
      Installation installation,
      Options options,
      Database database,
      List<Statements.Statement> statements,
      Map<String, String> answers)
      throws IOException {
    int port = Ports.free();
    var task =
        new RawServer.Task(
            port,
            installation.postgresPort(),
            database.name(),
            database.appUser(),
            database.appPassword(),
            options.clients(),
            statements.stream().map(Rival::asText).toList(),
            statements.stream().map(Rival::parameters).toList(),
            answers);
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Installation.PRODUCTION);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), RawServer.class.getName()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var in = process.getOutputStream();
    in.write(JsonMapper.builder().build().writeValueAsBytes(task));
    in.write('\n');
    in.flush();
    String said = process.inputReader(StandardCharsets.UTF_8).readLine();
    if (!"ready".equals(said)) {
      throw new IllegalStateException("The rival does not start: " + said);
    }
    return new Rival(process, URI.create("http://127.0.0.1:" + port));
  }

  URI address() {
    return address;
  }

  ProcessHandle process() {
    return process.toHandle();
  }

  // Read as JSON its client would take columns of JSON apart, which costs more than it serves.
  private static String asText(Statements.Statement statement) {
    return statement
        .sql()
        .replaceAll("(\\w+\\.(?:snapshot|outline|guests|conditions|overrides))\\b", "$1::text");
  }

  private static List<String> parameters(Statements.Statement statement) {
    return statement.parameters().stream()
        .map(value -> value.equals("NULL") ? "" : RawServer.ID)
        .toList();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
