package dk.kkr.agenda.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Lines that are made to take long: the longest that are read, of one sign again and again. {@code
 * -Dkkr.long=true} tries each sign in every place.
 */
class LongLinesTest {

  /** Seconds of processor time; the worst takes a tenth of one. */
  private static final long MOST_SECONDS = 2;

  private static final boolean ALL = Boolean.getBoolean("kkr.long");

  private static final List<String> SIGNS =
      List.of(
          " ",
          "\t",
          "a",
          "A",
          "1",
          "1.",
          "1.1 ",
          "-",
          "–",
          "*",
          "_",
          "**",
          "(",
          "[",
          "[]()",
          "[a](b) ",
          "<b ",
          "<",
          "&amp;",
          "\\",
          "|",
          "a|",
          "# ",
          "> ",
          ".",
          ". ",
          "…",
          ",",
          ":",
          "KKR Hovedstaden ",
          "og ",
          "Det indstilles, at ",
          "SAG-2022-00001 ",
          "12-03-2022 ",
          "1. maj ",
          "kl. ",
          "https://",
          "%20",
          "/",
          "\u00AD",
          "a-",
          "side ",
          "Dato: ",
          "Tid:\t",
          "bilag ",
          "a)",
          "”",
          "’ ",
          "=",
          "*a ",
          "_a ",
          "![a]",
          "\u202E",
          "  ",
          "....",
          "Formanden for udvalget ",
          "godkender, ",
          "I alt ",
          "1.000.",
          "2022-");

  private static final List<String> PLACES =
      List.of(
          "%s",
          "Det indstilles, at %s",
          "- %s",
          "1.2. %s",
          "1.2 %s 3",
          "Dato: %s",
          "a\t%s\nb\t%s",
          "| %s |\n|---|\n| a |",
          "**%s**",
          "[%s](x)",
          "%s|12-03-2022",
          "./. Bilag\n%s",
          "%s ..... 3");

  @Test
  void no_line_takes_long_whatever_it_is_made_of() {
    int place = 0;
    for (String sign : SIGNS) {
      for (int i = 0; i < (ALL ? PLACES.size() : 1); i++) {
        String line = sign.repeat((SourceText.MAX_LINE_LENGTH - 100) / sign.length());
        String where = PLACES.get(place++ % PLACES.size());
        isReadInTime(sign + " in " + where, where.replace("%s", line));
      }
    }
  }

  private static void isReadInTime(String what, String line) {
    String agenda =
        "DAGSORDEN 2022\n\nKKR Hovedstaden\n\n"
            + line
            + "\n\n1. Sager\n\n1.1. En sag\n\nSAG-2022-00001 abcd\n\nBaggrund\n\n"
            + line
            + "\n\nIndstilling\n\n"
            + line;
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    AgendaReader.read(agenda.getBytes(StandardCharsets.UTF_8));
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    assertThat(spent / 1_000_000_000).as(what).isLessThan(MOST_SECONDS);
  }
}
