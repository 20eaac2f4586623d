package dk.kkr.agenda.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Minutes in other words: as long as they say the same, the same is read; and whatever is done to a
 * file, none of its lines is lost in silence.
 */
class RewordedMinutesTest {

  private static final int RUNS = Boolean.getBoolean("kkr.long") ? 5_000 : 200;
  private static final String DAY = "14-03-2019";

  /** Words for the same thing, behind what stands in the files. */
  private static final List<List<String>> SAME =
      List.of(
          List.of("REFERAT 2019", "Referat", "BESLUTNINGSREFERAT 2019", "Mødereferat 2019"),
          List.of("REFERAT 2018", "Referat", "BESLUTNINGSREFERAT 2018", "Beslutningsprotokol"),
          List.of("Deltagerfortegnelse", "Deltagere", "Deltagerliste", "Mødedeltagere:"),
          List.of("KKR’s beslutning", "Beslutning", "KKR's beslutning", "Konklusion", "Referat"),
          List.of("Konklusion: ", "Beslutning: ", "KKR Hovedstadens beslutning: ", "Referat: "),
          List.of("\nGodkendt.", "\nTiltrådt.", "\nVedtaget.", "\nIndstillingen blev godkendt."),
          List.of("godkendte dagsordenen", "tiltrådte dagsordenen", "vedtog enstemmigt den"),
          List.of("blev taget til efterretning", "er taget til efterretning"),
          List.of("blev udsat til næste møde", "blev udskudt", "er udsat, til tallene er kendt"),
          List.of("| Ja |", "| X |", "| Deltog |", "| Til stede |"),
          List.of("| Nej |", "| Fraværende |", "| Ikke til stede |"),
          List.of("| Afbud |", "| Meldt afbud |", "| afbud |"),
          List.of("| Navn | Parti | Kommune |", "| Medlem | Liste | Organisation |"),
          List.of("stedfortræder for", "suppleant for", "i stedet for"),
          List.of("– ", "- ", "• ", "* "),
          List.of(
              "Afbud: Ditte von Holm, Grete Hav og Hans Ibsen",
              "Afbud:\n\n– Ditte von Holm\n– Grete Hav\n– Hans Ibsen",
              "Meldt afbud: Ditte von Holm; Grete Hav; Hans Ibsen"),
          List.of("Til stede:", "Mødt:", "Deltog:", "Fremmødte:"));

  private static final List<String> INTRUDERS =
      List.of(
          "Deltagerfortegnelse",
          "Afbud:",
          "Til stede: alle",
          "| Navn | Deltog |",
          "Konklusion:",
          "KKR’s beslutning",
          "Beslutning: ",
          "Beslutning i",
          "2.9. Noget nyt",
          "3. Eventuelt",
          "SAG-2019-00001 abcd",
          "(stedfortræder for",
          "– , , ,",
          "()",
          "Bilag",
          "SIDE | 3",
          "Godkendt.",
          "| a | b | c |");

  @Test
  void the_same_said_in_other_words_is_read_as_the_same() {
    for (String file : MinutesFiles.both(DAY)) {
      String expected = shape(MinutesFiles.read(file));
      for (int seed = 1; seed <= RUNS; seed++) {
        String reworded = reword(file, new Random(seed));
        assertThat(shape(MinutesFiles.read(reworded)))
            .as("seed %d:\n%s", seed, reworded)
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void no_line_of_damaged_minutes_is_lost() {
    for (String file : MinutesFiles.both(DAY)) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(RUNS),
          () -> {
            for (int seed = 1; seed <= RUNS; seed++) {
              Random random = new Random(seed);
              damage(seed, reword(file, random), random);
            }
          });
    }
  }

  private static void damage(int seed, String file, Random random) {
    List<String> lines = new ArrayList<>(file.lines().toList());
    for (int i = 0; i <= random.nextInt(10); i++) {
      int at = random.nextInt(lines.size());
      switch (random.nextInt(6)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
        case 2 -> lines.add(at, lines.remove(random.nextInt(lines.size())));
        case 3 -> lines.add(at, INTRUDERS.get(random.nextInt(INTRUDERS.size())));
        case 4 -> lines.set(at, lines.get(at) + " " + INTRUDERS.get(random.nextInt(5)));
        default -> lines.removeIf(line -> line.isBlank() && random.nextInt(3) == 0);
      }
    }
    byte[] content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    try {
      Placement.assertEveryLineIsAccountedFor(lines, AgendaReader.read(content));
    } catch (AssertionError | RuntimeException failure) {
      throw new AssertionError("seed " + seed + ":\n" + String.join("\n", lines), failure);
    }
  }

  private static String reword(String file, Random random) {
    String text = file;
    for (List<String> words : SAME) {
      text = text.replace(words.getFirst(), words.get(random.nextInt(words.size())));
    }
    if (random.nextBoolean()) {
      text = text.replace("| ", "\t").replace(" |", "").replace("|---|---|---|---|---|\n", "");
      text = text.replace("\n\t", "\n");
    }
    return random.nextBoolean() ? text.replace("\n\n\n", "\n\n") : text.replace("\n\n", "\n\n\n");
  }

  /** Who was there, for whom, and what came out of which item. */
  private static String shape(ImportedAgenda minutes) {
    StringBuilder shape = new StringBuilder(minutes.meeting().kind() + "\n");
    minutes
        .participants()
        .forEach(
            one ->
                shape.append(
                    "%s %s %s\n".formatted(one.name(), one.presence(), one.substituteFor())));
    minutes.sections().stream()
        .filter(section -> !section.participants())
        .forEach(
            section -> {
              shape.append(section.number()).append('\n');
              section
                  .items()
                  .forEach(
                      item -> {
                        Decided decided = Decided.of(item);
                        shape.append(
                            "%s %s\n"
                                .formatted(
                                    item.number(),
                                    decided == null
                                        ? "nothing"
                                        : Objects.requireNonNullElse(decided.outcome(), "text")));
                      });
            });
    return shape.toString();
  }
}
