package dk.kkr.localstack;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    description =
        "Reads an agenda or minutes from a text or Markdown file into the running system.")
final class ImportCommand implements Callable<Integer> {

  @Mixin private SharedOptions shared = new SharedOptions();

  @Parameters(paramLabel = "FILE", description = "the file; its format is told from its content")
  private Path file = Path.of("");

  @Option(
      names = "--dry-run",
      description = "only show what would be read; stores nothing and needs no running system")
  private boolean dryRun;

  @Option(names = "--json", description = "the result as JSON")
  private boolean json;

  private final PrintStream out = System.out;

  @Override
  public Integer call() {
    if (dryRun) {
      return new DryRunApplication(Kkr.repository()).run(file, json);
    }
    var content = read();
    var token = new Tokens(Keys.in(keys()), Clock.systemUTC()).mint("secretariat");
    return new ImportUpload(agendaService(), token).send(content, json, out);
  }

  private byte[] read() {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new StackException("There is no file " + file + ".", e);
    } catch (IOException e) {
      throw new StackException("The file " + file + " cannot be read (" + e + ").", e);
    }
  }

  private URI agendaService() {
    var root = shared.folder();
    return RunRecord.in(root)
        .flatMap(record -> record.part(Service.AGENDA.name()))
        .filter(part -> part.running().isPresent())
        .map(part -> URI.create(String.valueOf(part.address())))
        .orElseThrow(
            () ->
                new StackException(
                    "The system does not run on %s. Start it with ./kkr up, or try the file alone with --dry-run."
                        .formatted(root)));
  }

  private Path keys() {
    agendaService(); // no keys for a folder on which nothing runs
    return shared.folder().resolve("keys");
  }
}
