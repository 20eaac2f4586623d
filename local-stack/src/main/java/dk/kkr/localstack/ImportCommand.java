package dk.kkr.localstack;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    description =
        "Reads an agenda or minutes from a PDF, DOCX, HTML, Markdown or text file into the running system.")
final class ImportCommand implements Callable<Integer> {

  /** What agenda-service takes, so that a wrong file is not sent at all. */
  private static final long LARGEST = 5L * 1024 * 1024;

  @Mixin private SharedOptions shared = new SharedOptions();

  @Parameters(paramLabel = "FILE", description = "the file; its format is told from its content")
  private Path file = Path.of("");

  @Option(
      names = "--dry-run",
      description = "only show what would be read; stores nothing and needs no running system")
  private boolean dryRun;

  @Option(
      names = "--council",
      paramLabel = "KEY",
      description = "whose meeting it is, where the file does not say; such as kkr-hovedstaden")
  private @Nullable String council;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "the day of the meeting, where the file does not say")
  private @Nullable String date;

  @Option(names = "--json", description = "the result as JSON")
  private boolean json;

  @Override
  public Integer call() {
    if (dryRun) {
      if (council != null || date != null) {
        throw new StackException(
            "A dry run shows what the file itself says; leave --council and --date to the import.");
      }
      return new DryRunApplication(Kkr.repository()).run(file, json);
    }
    requireFile();
    var upload = new ImportUpload.Upload(file, council, date);
    var service = agendaService();
    var token = new Tokens(shared.keys(), Clock.systemUTC()).mint("secretariat");
    return new ImportUpload(service, token, "./kkr token secretariat" + shared.repeated())
        .send(upload, json, System.out, System.err);
  }

  private void requireFile() {
    if (Files.isDirectory(file)) {
      throw new StackException(file + " is a folder. Name the file of one agenda in it.");
    }
    if (Files.notExists(file)) {
      throw new StackException("There is no file " + file + ".");
    }
    if (file.toFile().length() > LARGEST) {
      throw new StackException(
          "%s has more than 5 MiB. An agenda is the text of one meeting; leave out what is attached to it."
              .formatted(file));
    }
  }

  private URI agendaService() {
    var root = shared.folder();
    return RunRecord.in(root)
        .flatMap(record -> record.part(Service.AGENDA.name()))
        .filter(part -> part.running().isPresent())
        .map(part -> URI.create(String.valueOf(part.address())))
        .or(() -> onDocker(root))
        .orElseThrow(
            () ->
                new StackException(
                    "The system does not run on %s. Start it with ./kkr up or ./kkr docker, or try the file alone with --dry-run."
                        .formatted(root)));
  }

  private static Optional<URI> onDocker(Path root) {
    return DockerSystem.running(Kkr.repository(), root)
        .map(system -> system.address(Service.AGENDA));
  }
}
