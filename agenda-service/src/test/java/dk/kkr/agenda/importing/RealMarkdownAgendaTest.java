package dk.kkr.agenda.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The agenda of June 2021: Markdown with cover, contents and a table. */
class RealMarkdownAgendaTest {

  private byte[] content = new byte[0];
  private ImportedAgenda agenda = Read.agenda("DAGSORDEN 2022", "1. Et");

  @BeforeEach
  void readTheFile() throws IOException {
    content = RealAgendas.bytes(RealAgendas.OF_2021);
    agenda = AgendaReader.read(content);
  }

  @Test
  void the_cover_tells_the_meeting() {
    ImportedMeeting meeting = agenda.meeting();
    assertThat(meeting.kind()).isEqualTo(DocumentKind.AGENDA);
    assertThat(meeting.council()).isEqualTo("KKR Hovedstaden");
    assertThat(meeting.date()).isEqualTo(LocalDate.of(2021, 6, 16));
    assertThat(meeting.start()).isEqualTo(LocalTime.of(10, 0));
    assertThat(meeting.place()).startsWith("Søhuset, ").endsWith("2970 Hørsholm");
  }

  @Test
  void it_has_seven_sections_two_of_them_empty_and_eleven_items() {
    assertThat(agenda.sections())
        .extracting(ImportedSection::number)
        .containsExactly("1", "2", "3", "4", "5", "6", "7");
    assertThat(agenda.sections())
        .extracting(section -> section.items().size())
        .containsExactly(2, 1, 6, 0, 1, 1, 0);
  }

  @Test
  void items_have_their_case_worker_and_their_parts() {
    assertThat(RealAgendas.items(agenda))
        .extracting(RealAgendas::outline)
        .containsExactly(
            "1.1 nihj BRE",
            "1.2 nihj BRE",
            "2.1 nihj BRE",
            "3.1 nihj BRE",
            "3.2 ssan BRE",
            "3.3 ssan BRE",
            "3.4 nihj BRE",
            "3.5 nihj BRE",
            "3.6 nihj BRE",
            "5.1 nihj BRE",
            "6.1 ssan BRE");
    assertThat(RealAgendas.items(agenda))
        .extracting(ImportedItem::caseNumber)
        .containsOnly("SAG-2021-03019");
  }

  @Test
  void headings_without_text_are_parts_with_empty_text() {
    assertThat(RealAgendas.items(agenda))
        .flatExtracting(
            item ->
                item.parts().stream()
                    .filter(part -> part.text().isEmpty())
                    .map(part -> item.number() + " " + part.heading())
                    .toList())
        .containsExactly(
            "1.1 Sagsfremstilling",
            "1.2 Baggrund",
            "1.2 Sagsfremstilling",
            "2.1 Indstilling",
            "2.1 Sagsfremstilling",
            "6.1 Sagsfremstilling");
  }

  @Test
  void point_trees_are_right() {
    assertThat(RealAgendas.items(agenda))
        .extracting(item -> item.number() + " " + Shape.of(item.points()))
        .containsExactly(
            "1.1 APPROVE",
            "1.2 APPROVE",
            "2.1 ",
            "3.1 NOTE",
            "3.2 APPROVE",
            "3.3 NOTE",
            "3.4 ADOPT ENDORSE RESOLVE REQUEST",
            "3.5 APPROVE CONDITIONAL_RETURN",
            "3.6 APPROVE",
            "5.1 DISCUSS DISCUSS",
            "6.1 NOTE");
  }

  @Test
  void the_table_has_all_its_rows_and_its_total() {
    ImportedTable table = RealAgendas.item(agenda, "3.5").tables().getFirst();
    assertThat(RealAgendas.items(agenda)).flatExtracting(ImportedItem::tables).hasSize(1);
    assertThat(table.header()).hasSize(2).startsWith("Kommune");
    assertThat(table.rows()).hasSize(29).allMatch(row -> row.size() == 2);
    assertThat(table.total()).containsExactly("Regionen i alt", "113");
    assertThat(table.rows())
        .contains(List.of("København", "30"), List.of("Brøndby", "-"), List.of("Halsnæs", "2"));
    int sum =
        table.rows().stream()
            .map(row -> row.get(1))
            .filter(cell -> !cell.equals("-"))
            .mapToInt(Integer::parseInt)
            .sum();
    assertThat(sum).isEqualTo(113);
    assertThat(RealAgendas.text(RealAgendas.item(agenda, "3.5"), PartKind.EXPOSITION))
        .doesNotContain("Halsnæs")
        .endsWith("2022 er:");
  }

  @Test
  void attachments_have_whole_titles_and_no_dead_links() {
    assertThat(RealAgendas.items(agenda))
        .filteredOn(item -> !item.attachments().isEmpty())
        .extracting(item -> item.number() + ":" + item.attachments().size())
        .containsExactly("3.2:1", "3.3:1", "3.4:2", "5.1:1");
    assertThat(RealAgendas.item(agenda, "3.4").attachments())
        .extracting(ImportedAttachment::title)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("Tabel").endsWith("KKR-sek.)."),
            second -> assertThat(second).endsWith("taskfore."));
    assertThat(RealAgendas.item(agenda, "3.3").attachments().getFirst().link()).isNull();
    assertThat(agenda.findings())
        .filteredOn(finding -> finding.code() == FindingCode.LINK_WITHOUT_TARGET)
        .extracting(Finding::line)
        .containsExactly(51, 187);
  }

  @Test
  void no_mark_of_the_format_is_in_the_text() {
    assertThat(RealAgendas.allText(agenda)).doesNotContain("**", "](", "<b>", "#", " *", "* ");
    assertThat(RealAgendas.text(RealAgendas.item(agenda, "5.1"), PartKind.EXPOSITION))
        .contains("\n\nSundhed\n\n- ", "(7+3)");
  }

  @Test
  void every_line_is_accounted_for() {
    List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
    Placement.assertEveryLineIsAccountedFor(lines, agenda);
    assertThat(Placement.notPlaced(agenda)).isZero();
    assertThat(agenda.findings())
        .filteredOn(finding -> finding.code() == FindingCode.CONTENTS)
        .hasSize(18);
    assertThat(agenda.findings())
        .filteredOn(finding -> finding.code() == FindingCode.FRONT_MATTER)
        .extracting(Finding::line)
        .containsExactly(12, 14, 16, 18, 20);
  }

  /**
   * The whole reading was compared with the file line by line; a change has to be compared again.
   */
  @Test
  void the_reading_is_the_one_that_was_compared_with_the_file() {
    assertThat(Read.digest(agenda)).isEqualTo("ed1bcfd6f879e421");
  }
}
