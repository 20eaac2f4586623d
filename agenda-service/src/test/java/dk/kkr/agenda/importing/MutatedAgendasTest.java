package dk.kkr.agenda.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/**
 * Damaged files: whatever happened to a file, no line of it is lost in silence, nothing breaks, and
 * it does not take long. The two real agendas are damaged where they stand beside the repository,
 * else the samples. {@code -Dkkr.long=true} damages them ten thousand times.
 */
class MutatedAgendasTest {

  private static final int RUNS = Boolean.getBoolean("kkr.long") ? 10_000 : 200;

  /** Seconds of processor time that one file may take; the worst takes a tenth of it. */
  private static final long MOST_SECONDS = 5;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @Test
  void no_line_of_a_damaged_file_is_lost() throws IOException {
    List<List<String>> originals = originals();
    long read =
        IntStream.rangeClosed(1, RUNS)
            .parallel()
            .filter(seed -> isAccountedFor(seed, originals))
            .count();
    // Most damage leaves an agenda: otherwise this would test how files are refused.
    assertThat(read).isGreaterThan(RUNS * 9L / 10);
  }

  private static boolean isAccountedFor(int seed, List<List<String>> originals) {
    Random random = new Random(seed);
    int which = random.nextInt(originals.size());
    List<String> lines = new ArrayList<>(originals.get(which));
    int changes = 1 + random.nextInt(12);
    for (int i = 0; i < changes && !lines.isEmpty(); i++) {
      lines = mutated(lines, originals.get(1 - which), random);
    }
    return isAccountedFor(seed, lines, encoded(lines, random));
  }

  private static List<List<String>> originals() throws IOException {
    try {
      return List.of(
          lines(RealAgendas.bytes(RealAgendas.OF_2020)),
          lines(RealAgendas.bytes(RealAgendas.OF_2021)));
    } catch (TestAbortedException notThere) {
      return SampleFiles.all().stream().map(SampleFiles::lines).toList();
    }
  }

  private static List<String> lines(byte[] file) {
    return new String(file, StandardCharsets.UTF_8).lines().toList();
  }

  private static boolean isAccountedFor(int seed, List<String> lines, byte[] content) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try {
      ImportedAgenda agenda = AgendaReader.read(content);
      Placement.assertEveryLineIsAccountedFor(
          lines.stream().map(PlainCharacters::of).toList(), agenda);
      return true;
    } catch (ImportRefused refused) {
      // Of a few bytes nobody can say that they are UTF-16.
      ImportRefused.Reason nothing =
          content.length < 16 ? ImportRefused.Reason.BINARY : ImportRefused.Reason.EMPTY;
      assertThat(refused.reason())
          .as("seed %d", seed)
          .isIn(ImportRefused.Reason.UNKNOWN_FORMAT, ImportRefused.Reason.EMPTY, nothing);
      // What is left of it is cover, contents, and text without a heading.
      assertThat(lines.size()).as("seed %d", seed).isLessThan(250);
      return false;
    } catch (AssertionError | RuntimeException failure) {
      throw new AssertionError("seed " + seed, failure);
    } finally {
      long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
      assertThat(spent / 1_000_000_000).as("seed %d: seconds", seed).isLessThan(MOST_SECONDS);
    }
  }

  private static List<String> mutated(List<String> given, List<String> other, Random random) {
    List<String> lines = given;
    int at = random.nextInt(lines.size());
    switch (random.nextInt(14)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
      case 2 -> lines.add(at, lines.remove(random.nextInt(lines.size())));
      case 3 -> lines.add(at, Intruders.LINES.get(random.nextInt(Intruders.LINES.size())));
      case 4 -> lines.replaceAll(line -> line.replace('–', '*'));
      case 5 -> {
        if (random.nextInt(6) == 0) {
          lines = new ArrayList<>(lines.subList(0, at + 1));
        }
      }
      case 6 -> lines.subList(at, Math.min(lines.size(), at + random.nextInt(20))).clear();
      case 7 -> lines.removeIf(String::isBlank);
      case 8 -> splice(lines, at, other, random);
      case 9 -> pageBreak(lines, at, random);
      case 10 -> lines.set(at, "    " + lines.get(at).strip() + (random.nextBoolean() ? ":" : "-"));
      case 11 -> lines.set(at, cut(lines.get(at), random));
      default -> lines.set(at, garbled(lines.get(at), random));
    }
    return lines;
  }

  private static void splice(List<String> lines, int at, List<String> other, Random random) {
    int from = random.nextInt(other.size());
    int to = Math.min(other.size(), from + random.nextInt(120));
    lines.addAll(at, other.subList(from, to));
  }

  private static void pageBreak(List<String> lines, int at, Random random) {
    lines.add(at, random.nextBoolean() ? "\fSIDE  |  " + random.nextInt(40) : "\f");
    lines.add(at, "KKR Hovedstaden  | 07-02-2020");
    lines.add(at, "");
  }

  private static String cut(String line, Random random) {
    return line.isEmpty() ? line : line.substring(0, random.nextInt(line.length()));
  }

  private static String garbled(String line, Random random) {
    StringBuilder garbled = new StringBuilder(line);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(garbled.length() + 1);
      garbled.insert(at, Intruders.LETTERS.get(random.nextInt(Intruders.LETTERS.size())));
    }
    return garbled.toString();
  }

  /** The same characters in another encoding, where it has them all. */
  private static byte[] encoded(List<String> lines, Random random) {
    String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
    String text = String.join(end, lines);
    return switch (random.nextInt(8)) {
      case 0 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
      case 1 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
      case 2 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
      case 3 -> text.getBytes(StandardCharsets.UTF_16LE);
      case 4, 5 -> mixed(lines, end, random);
      default -> text.getBytes(StandardCharsets.UTF_8);
    };
  }

  /** Some lines in Windows-1252, where that has all their characters. */
  private static byte[] mixed(List<String> lines, String end, Random random) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    int often = 1 + random.nextInt(4);
    for (String line : lines) {
      boolean old = WINDOWS_1252.newEncoder().canEncode(line) && random.nextInt(often) == 0;
      file.writeBytes((line + end).getBytes(old ? WINDOWS_1252 : StandardCharsets.UTF_8));
    }
    return file.toByteArray();
  }
}
