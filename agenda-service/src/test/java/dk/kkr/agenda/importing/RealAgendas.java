package dk.kkr.agenda.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Two real agendas that stand beside the repository, not in it; tests without them are skipped. */
public final class RealAgendas {

  public static final String OF_2020 = "kkr-hovedstaden-2020-02-07.txt";
  public static final String OF_2021 = "kkr-hovedstaden-2021-06-16.md";

  private RealAgendas() {}

  /** The file, or the test is skipped. */
  public static byte[] bytes(String name) throws IOException {
    Path file = find(name);
    Assumptions.assumeTrue(
        Files.isReadable(file),
        () -> "Skipped: the real agenda " + name + " is not beside the repository");
    return Files.readAllBytes(file);
  }

  /** Beside the repository; a second working tree of it lies one folder deeper. */
  private static Path find(String name) {
    Path beside = SampleFiles.root().resolve("../shared/agendas").resolve(name).normalize();
    Path deeper = SampleFiles.root().resolve("../../shared/agendas").resolve(name).normalize();
    return Files.isReadable(beside) ? beside : deeper;
  }

  static List<ImportedItem> items(ImportedAgenda agenda) {
    return agenda.sections().stream().flatMap(section -> section.items().stream()).toList();
  }

  static ImportedItem item(ImportedAgenda agenda, String number) {
    return items(agenda).stream()
        .filter(item -> number.equals(item.number()))
        .findFirst()
        .orElseThrow();
  }

  static String text(ImportedItem item, PartKind kind) {
    return item.parts().stream()
        .filter(part -> part.kind() == kind)
        .map(ImportedPart::text)
        .findFirst()
        .orElseThrow();
  }

  static String allText(ImportedAgenda agenda) {
    Stream<String> parts =
        items(agenda).stream().flatMap(item -> item.parts().stream()).map(ImportedPart::text);
    Stream<String> points =
        items(agenda).stream().flatMap(item -> item.points().stream()).map(ImportedPoint::toString);
    Stream<String> attachments =
        items(agenda).stream()
            .flatMap(item -> item.attachments().stream())
            .map(ImportedAttachment::toString);
    return String.join("\n", Stream.of(parts, points, attachments).flatMap(each -> each).toList());
  }

  /** {@code 3.1 nihj BIE}: number, case worker, and the first letters of its parts in order. */
  static String outline(ImportedItem item) {
    StringBuilder parts = new StringBuilder();
    item.parts().forEach(part -> parts.append(part.kind().name().charAt(0)));
    return item.number() + " " + item.caseWorker() + " " + parts;
  }
}
