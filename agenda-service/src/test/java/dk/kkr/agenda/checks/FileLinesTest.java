package dk.kkr.agenda.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.importing.AgendaReader;
import dk.kkr.agenda.importing.ImportedAgenda;
import dk.kkr.agenda.importing.RealAgendas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileLinesTest {

  @Test
  void a_finding_of_a_file_has_the_line_where_its_words_begin() {
    List<String> lines =
        List.of(
            "KKR Hovedstaden",
            "1. Sager",
            "1.1. En sag",
            "SAG-2022-00001 abcd",
            "Baggrund",
            "Referatet kan læses her.",
            "1.2. En sag til",
            "SAG-2022-00001 abcd",
            "Baggrund",
            "Referatet kan\nlæses her.");

    assertThat(found(String.join("\n\n", lines).getBytes(StandardCharsets.UTF_8)))
        .filteredOn(finding -> finding.code() == CheckCode.LINK_WITHOUT_TARGET)
        .extracting(finding -> finding.place().line())
        .containsExactly(11, 19);
  }

  @Test
  void every_finding_of_the_real_agendas_has_its_line() throws IOException {
    for (String name : List.of(RealAgendas.OF_2020, RealAgendas.OF_2021)) {
      byte[] file = RealAgendas.bytes(name);
      List<String> lines = AgendaReader.read(file).lines();
      assertThat(found(file))
          .isNotEmpty()
          .allSatisfy(
              finding -> {
                int line = line(finding);
                assertThat(line).isPositive();
                assertThat(
                        letters(
                            String.join(
                                "", lines.subList(line - 1, Math.min(lines.size(), line + 3)))))
                    .contains(letters(finding.excerpt()).substring(0, 10));
              });
    }
  }

  private static int line(CheckFinding finding) {
    Integer line = finding.place().line();
    return line == null ? 0 : line;
  }

  private static List<CheckFinding> found(byte[] file) {
    ImportedAgenda read = AgendaReader.read(file);
    CheckedAgenda agenda = Checked.file(file);
    return new FileLines(read).place(AgendaChecks.run(agenda), agenda.items()).findings();
  }

  private static String letters(String text) {
    return Sentences.lower(text).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
