package dk.kkr.agenda.dryrun;

import dk.kkr.agenda.checks.CheckResult;
import dk.kkr.agenda.checks.FileChecks;
import dk.kkr.agenda.formats.AgendaFiles;
import dk.kkr.agenda.importing.AgendaReader;
import dk.kkr.agenda.importing.ImportRefused;
import dk.kkr.agenda.importing.ImportedAgenda;
import dk.kkr.reference.ReferenceData;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Reads a file and prints what an import would give, storing nothing. {@code DryRun FILE [--json]}:
 * the result on standard output (UTF-8), one line on standard error and a non-zero exit code when
 * the file cannot be read (1), is refused (3), or the arguments are wrong (2).
 */
public final class DryRun {

  private static final int FAILED = 1;
  private static final int MISUSED = 2;
  private static final int REFUSED = 3;

  /** What the service takes, too. */
  private static final Duration PATIENCE = Duration.ofSeconds(7);

  private static final AgendaFiles FILES =
      new AgendaFiles((reader, file, most) -> reader.run(file, PATIENCE, most));

  private final PrintStream out;
  private final PrintStream err;

  DryRun(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs and exits. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(new DryRun(out, err).run(List.of(args)));
  }

  /** Runs and gives the exit code. */
  int run(List<String> arguments) {
    boolean json = arguments.contains("--json");
    List<String> rest =
        arguments.stream()
            .filter(each -> !each.equals("--json") && !each.equals("--dry-run"))
            .toList();
    List<String> options = rest.stream().filter(each -> each.startsWith("--")).toList();
    if (!options.isEmpty() || rest.size() != 1) {
      err.println("Usage: import FILE --dry-run [--json]");
      return MISUSED;
    }
    return read(rest.getFirst(), json);
  }

  private int read(String name, boolean json) {
    try {
      byte[] content = content(Path.of(name));
      ImportedAgenda agenda = FILES.read(content);
      CheckResult checks = FileChecks.of(agenda, ReferenceData.load());
      out.println(json ? AgendaJson.write(agenda, checks) : Summary.of(agenda, checks));
      if (out.checkError()) {
        err.println("The result cannot be written to standard output.");
        return FAILED;
      }
      return 0;
    } catch (ImportRefused refused) {
      err.println(name + " was refused (" + refused.reason() + "): " + refused.getMessage());
      return REFUSED;
    } catch (IOException | UncheckedIOException | InvalidPathException unreadable) {
      err.println(name + " cannot be read: " + reason(unreadable) + ".");
      return FAILED;
    }
  }

  private static byte[] content(Path file) throws IOException {
    if (Files.notExists(file)) {
      throw new IOException("there is no such file");
    }
    if (Files.isDirectory(file)) {
      throw new IOException("it is a folder");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(AgendaReader.MAX_BYTES + 1);
    }
  }

  private static String reason(Exception failure) {
    return failure instanceof java.nio.file.AccessDeniedException
        ? "access is denied"
        : String.valueOf(failure.getMessage());
  }
}
