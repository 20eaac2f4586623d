package dk.kkr.agenda.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged files: whatever happened to a file, no line of it is lost in silence. */
class MutatedAgendasTest {

  private static final int RUNS = 150;
  private static final List<String> INTRUDERS =
      List.of(
          "3.4. Noget med et nummer",
          "9. Et afsnit for sig",
          "SAG-2022-12345 abcd",
          "Baggrund",
          "Indstilling",
          "./. Bilag",
          "– Et punkt:",
          "    - Et indrykket punkt",
          "Det indstilles, at",
          "Det indstilles, at KKR Hovedstaden:",
          "KKR Hovedstaden  | 07-02-2022",
          "SIDE | 12",
          "https://eksempel.invalid/et%20sted",
          "Kommune\t2021\t2022",
          "I alt\t12\t-",
          "| a | b |",
          "|---|---|",
          "1. Første",
          "a) andet",
          "[tekst](#)",
          "afbrudt ord-",
          "Dato: i morgen",
          "Sted:",
          "### ",
          "**",
          "Deltagerfortegnelse",
          "   \u00A0 ",
          "\f",
          "1.1.\tNoget ..... 3",
          "\u00AD",
          "12");

  static List<String> files() {
    return SampleFiles.all();
  }

  @ParameterizedTest
  @MethodSource("files")
  void no_line_of_a_damaged_file_is_lost(String name) {
    List<String> original = SampleFiles.lines(name);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int seed = 1; seed <= RUNS; seed++) {
            List<String> lines = mutate(original, new Random(seed));
            check(name, seed, lines);
          }
        });
  }

  private static void check(String name, int seed, List<String> lines) {
    byte[] content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    try {
      ImportedAgenda agenda = AgendaReader.read(content);
      Placement.assertEveryLineIsAccountedFor(lines, agenda);
    } catch (ImportRefused refused) {
      assertThat(refused.reason())
          .as("%s with seed %d", name, seed)
          .isIn(ImportRefused.Reason.UNKNOWN_FORMAT, ImportRefused.Reason.EMPTY);
      assertThat(lines.size()).as("%s with seed %d", name, seed).isLessThan(60);
    } catch (AssertionError | RuntimeException failure) {
      throw new AssertionError(name + " with seed " + seed, failure);
    }
  }

  private static List<String> mutate(List<String> original, Random random) {
    List<String> lines = new ArrayList<>(original);
    int changes = 1 + random.nextInt(12);
    for (int i = 0; i < changes && !lines.isEmpty(); i++) {
      int at = random.nextInt(lines.size());
      switch (random.nextInt(9)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
        case 2 -> lines.add(at, lines.remove(random.nextInt(lines.size())));
        case 3 -> lines.add(at, INTRUDERS.get(random.nextInt(INTRUDERS.size())));
        case 4 -> lines.replaceAll(line -> line.replace('–', '*'));
        case 5 -> lines = new ArrayList<>(lines.subList(0, at + 1));
        case 6 -> lines.subList(at, Math.min(lines.size(), at + random.nextInt(20))).clear();
        case 7 -> lines.removeIf(String::isBlank);
        default ->
            lines.set(at, "    " + lines.get(at).strip() + (random.nextBoolean() ? ":" : "-"));
      }
    }
    return lines;
  }
}
