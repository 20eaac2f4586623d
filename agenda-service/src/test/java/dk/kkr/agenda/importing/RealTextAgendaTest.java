package dk.kkr.agenda.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The agenda of February 2020: hard line breaks, a blank line after every line, no cover. */
class RealTextAgendaTest {

  private byte[] content = new byte[0];
  private ImportedAgenda agenda = Read.agenda("DAGSORDEN 2022", "1. Et");

  @BeforeEach
  void readTheFile() throws IOException {
    content = RealAgendas.bytes(RealAgendas.OF_2020);
    agenda = AgendaReader.read(content);
  }

  @Test
  void council_and_date_come_from_the_page_headers() {
    assertThat(agenda.meeting())
        .isEqualTo(
            new ImportedMeeting(
                DocumentKind.AGENDA,
                "KKR Hovedstaden",
                LocalDate.of(2020, 2, 7),
                null,
                null,
                null,
                null));
  }

  @Test
  void it_has_seven_sections_and_nineteen_items() {
    assertThat(agenda.sections())
        .extracting(ImportedSection::number)
        .containsExactly("1", "2", "3", "4", "5", "6", "7");
    assertThat(agenda.sections())
        .extracting(section -> section.items().size())
        .containsExactly(2, 1, 13, 1, 1, 1, 0);
    assertThat(agenda.sections())
        .extracting(ImportedSection::title)
        .contains("Siden sidst", "Regionalpolitiske sager", "Udpegninger", "KKR", "Eventuelt");
  }

  @Test
  void items_have_their_case_worker_and_their_parts() {
    assertThat(RealAgendas.items(agenda))
        .extracting(RealAgendas::outline)
        .containsExactly(
            "1.1 nihj R",
            "1.2 nihj BR",
            "2.1 nihj B",
            "3.1 nihj BRE",
            "3.2 ssan BRE",
            "3.3 ssan BRE",
            "3.4 ssan BRE",
            "3.5 nihj BRE",
            "3.6 nihj BRE",
            "3.7 nihj BRE",
            "3.8 ssan BRE",
            "3.9 ssan BRE",
            "3.10 nihj BRE",
            "3.11 ssan BRE",
            "3.12 ssan BRE",
            "3.13 nihj BRE",
            "4.1 nihj BRE",
            "5.1 nihj BRE",
            "6.1 ssan BR");
    assertThat(RealAgendas.items(agenda))
        .extracting(ImportedItem::caseNumber)
        .containsOnly("SAG-2020-00476");
    assertThat(RealAgendas.items(agenda))
        .flatExtracting(ImportedItem::parts)
        .extracting(ImportedPart::text)
        .doesNotContain("");
  }

  @Test
  void titles_over_two_lines_are_joined() {
    assertThat(RealAgendas.item(agenda, "3.3").title())
        .contains("kommuner og region: Forslag")
        .endsWith("signaturaftaler/projekter");
    assertThat(RealAgendas.item(agenda, "3.8").title())
        .contains("socialområde: Godkendelse")
        .endsWith("videre proces");
    assertThat(RealAgendas.item(agenda, "5.1").title()).endsWith("under KKR Hovedstaden");
    assertThat(RealAgendas.item(agenda, "3.13").title()).isEqualTo("Status for FGU");
  }

  @Test
  void point_trees_are_right() {
    assertThat(RealAgendas.items(agenda))
        .extracting(item -> item.number() + " " + Shape.of(item.points()))
        .containsExactly(
            "1.1 APPROVE",
            "1.2 APPROVE",
            "2.1 ",
            "3.1 RESPOND{5}",
            "3.2 DISCUSS+INPUT{3}",
            "3.3 APPROVE",
            "3.4 NOTE",
            "3.5 APPROVE",
            "3.6 NOTE DISCUSS",
            "3.7 DISCUSS+ENDORSE(. . .)",
            "3.8 APPROVE APPROVE REQUEST REQUEST",
            "3.9 APPROVE(. .(. . . . .))",
            "3.10 APPROVE(. . . .)",
            "3.11 APPROVE",
            "3.12 APPROVE_AND_FORWARD",
            "3.13 NOTE",
            "4.1 APPOINT",
            "5.1 APPROVE",
            "6.1 NOTE");
  }

  @Test
  void points_begin_at_their_verb() {
    assertThat(RealAgendas.item(agenda, "3.10").points().getFirst().text()).isEqualTo("godkender:");
    assertThat(RealAgendas.items(agenda))
        .flatExtracting(ImportedItem::points)
        .extracting(ImportedPoint::text)
        .allSatisfy(text -> assertThat(text).doesNotStartWith("Det").doesNotStartWith("KKR"));
    assertThat(RealAgendas.item(agenda, "3.1").points().getFirst().contents())
        .extracting(content -> content.split(" ", 2)[0])
        .containsExactly("Generel", "At", "Vigtigheden", "I", "Vigtigheden");
  }

  @Test
  void attachments_have_whole_titles() {
    assertThat(RealAgendas.items(agenda))
        .filteredOn(item -> !item.attachments().isEmpty())
        .extracting(item -> item.number() + ":" + item.attachments().size())
        .containsExactly("3.3:1", "3.4:1", "3.5:2", "3.11:1", "3.12:1");
    assertThat(RealAgendas.item(agenda, "3.5").attachments())
        .extracting(ImportedAttachment::title)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("Udkast til").endsWith("Hovedstaden for 2020."),
            second ->
                assertThat(second).startsWith("Ændringsforslag").endsWith("Hovedstaden for 2020."));
    assertThat(RealAgendas.item(agenda, "3.11").attachments())
        .containsExactly(new ImportedAttachment("Strategi for unges sundhed", null));
  }

  @Test
  void broken_words_are_whole_and_real_hyphens_stay() {
    String text = RealAgendas.allText(agenda);
    assertThat(text)
        .contains(
            "FGU-institutionerne",
            "CO2-udledning",
            "Energi- og CO2-regnskabet under",
            "klimatilpasning og -reduktion",
            "rolle - og opgavefordeling",
            "økonomi- og kapacitetsudvikling",
            "rammeaftale 2019-2020 et",
            "special- eller chefkonsulent",
            "efterretn ing",
            "ti l ")
        .doesNotContain("Ho-", "vedstaden den 7. november 2019 den", "- vedstaden")
        .doesNotContainPattern("\\p{Ll}- (?!og|eller|samt|kyst|herunder|både|såfremt)\\p{Ll}{3}");
  }

  @Test
  void page_headers_and_loose_links_are_not_in_the_text() {
    assertThat(RealAgendas.allText(agenda))
        .doesNotContain("07-02-2020", "SIDE", "http", "%20", "moviatrafik.dk");
    assertThat(agenda.findings())
        .filteredOn(finding -> finding.code() == FindingCode.PAGE_HEADER)
        .extracting(Finding::line)
        .containsExactly(90, 92, 911, 913);
    assertThat(agenda.findings())
        .filteredOn(finding -> finding.code() == FindingCode.NOT_PLACED)
        .extracting(Finding::line)
        .containsExactly(87, 219, 306, 307, 650, 651, 652);
  }

  @Test
  void small_headings_stay_in_the_text_as_paragraphs() {
    assertThat(RealAgendas.text(RealAgendas.item(agenda, "3.2"), PartKind.EXPOSITION))
        .contains("\n\nVidere proces\n\n", "\n\n1. Ny struktur", "\n\n2. Grundlæggende");
    assertThat(RealAgendas.text(RealAgendas.item(agenda, "3.3"), PartKind.EXPOSITION).split("\n\n"))
        .hasSize(7);
  }

  @Test
  void every_line_is_accounted_for() {
    List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
    Placement.assertEveryLineIsAccountedFor(lines, agenda);
    assertThat(Placement.notPlaced(agenda)).isLessThanOrEqualTo(10);
  }

  @Test
  void what_the_text_speaks_of_and_does_not_have_is_a_finding() {
    assertThat(agenda.findings())
        .filteredOn(finding -> !Placement.CODES.contains(finding.code()))
        .extracting(finding -> finding.code() + " " + finding.line())
        .containsExactly("LINK_WITHOUT_TARGET 71", "ATTACHMENT_MISSING 1458", "TABLE_MISSING 1788");
  }

  /**
   * The whole reading was compared with the file line by line; a change has to be compared again.
   */
  @Test
  void the_reading_is_the_one_that_was_compared_with_the_file() {
    assertThat(Read.digest(agenda)).isEqualTo("c8631de06ca5e39a");
  }
}
