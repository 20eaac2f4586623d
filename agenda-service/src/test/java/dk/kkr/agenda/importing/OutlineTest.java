package dk.kkr.agenda.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

  @Test
  void numbered_lines_in_the_text_are_no_headings() {
    assertThat(
            outline(
                "DAGSORDEN 2022\n\n1. Først\n\n1.1. En sag\n\nSAG-2022-00001 ab\n\nBaggrund\n\n",
                "Der er fire ting:\n\n1. En ting\n\n2. En anden ting\n\n3. En tredje\n\n",
                "1.2. En sag til\n\nSAG-2022-00001 ab\n\nBaggrund\n\nTekst.\n\n2. Sidst"))
        .containsExactly("1", "1.1", "1.2", "2");
  }

  @Test
  void a_list_just_before_the_next_section_does_not_take_its_place() {
    assertThat(
            titles(
                "1. Først\n\n1.1. En sag\n\nSAG-2022-00001 ab\n\nBaggrund\n\nTo ting:\n\n",
                "1. En ting\n\n2. En anden ting\n\n2. Rigtigt afsnit\n\n2.1. En sag\n\n",
                "SAG-2022-00001 ab\n\nBaggrund\n\nTekst."))
        .containsExactly("Først", "Rigtigt afsnit");
  }

  @Test
  void marked_headings_of_any_level_are_read() {
    assertThat(
            outline(
                "# 1. Først\n### **1.1. En sag**\nSAG-2022-00001 ab\n##### Baggrund\nTekst.\n",
                "## 1.2 En *anden* sag\nSAG-2022-00001 ab\n# **2. Sidst**\n"))
        .containsExactly("1", "1.1", "1.2", "2");
  }

  @Test
  void ten_comes_after_nine() {
    StringBuilder lines = new StringBuilder("1. Sager\n\n");
    for (int i = 1; i <= 12; i++) {
      lines.append("1.").append(i).append(". Sag\n\nSAG-2022-00001 ab\n\nBaggrund\n\nTekst.\n\n");
    }
    assertThat(outline(lines.toString())).hasSize(13).endsWith("1.10", "1.11", "1.12");
  }

  @Test
  void a_hundred_comes_after_ninety_nine_and_figures_are_no_numbers_of_items() {
    StringBuilder lines = new StringBuilder("1. Sager\n\n");
    for (int i = 1; i <= 102; i++) {
      lines.append("1.").append(i).append(". Sag\n\nBaggrund\n\n1.500 borgere\n\n");
    }
    assertThat(outline(lines.toString())).hasSize(103).endsWith("1.100", "1.101", "1.102");
  }

  @Test
  void an_item_without_its_section_opens_one() {
    ImportedAgenda agenda =
        Read.agenda(
            "1. Først", "", "1.1. En", "", "Baggrund", "", "A.", "", "3.1. To", "", "Baggrund");
    assertThat(agenda.sections()).extracting(ImportedSection::number).containsExactly("1", "3");
    assertThat(agenda.sections().getLast().title()).isNull();
    assertThat(agenda.findings()).extracting(Finding::code).contains(FindingCode.HEADING_MISSING);
  }

  @Test
  void a_case_line_without_a_heading_begins_an_item() {
    ImportedAgenda agenda =
        Read.agenda(
            "1. Først\n\n1.1. En\n\nSAG-2022-00001 ab\n\nBaggrund\n\nTekst.\n\nSAG-2022-00001 cd\n\n"
                + "Baggrund\n\nMere.");
    List<ImportedItem> items = agenda.sections().getFirst().items();
    assertThat(items).hasSize(2);
    assertThat(items.getLast().number()).isNull();
    assertThat(items.getLast().caseWorker()).isEqualTo("cd");
  }

  @Test
  void contents_are_told_from_headings() {
    ImportedAgenda agenda =
        Read.agenda(
            "DAGSORDEN 2022\n\nIndhold\n1.\tFørst .....\t3\n1.1.\tEn lang titel der fortsætter\n"
                + "på næste linje ....... 3\n2. Sidst\n\n1. Først\n\n1.1. En lang titel der fortsætter på"
                + " næste linje\n\nSAG-2022-00001 ab\n\nBaggrund\n\nTekst.\n\n2. Sidst");
    assertThat(agenda.sections()).extracting(ImportedSection::number).containsExactly("1", "2");
    assertThat(agenda.findings())
        .filteredOn(finding -> finding.code() == FindingCode.CONTENTS)
        .extracting(Finding::line)
        .containsExactly(3, 4, 5, 6, 7);
  }

  @Test
  void contents_that_differ_from_the_headings_are_a_finding() {
    ImportedAgenda agenda =
        Read.agenda(
            "DAGSORDEN 2022\n\n1. Først ....... 2\n1.1. En ....... 2\n1.2. To ....... 2\n\n1. Først\n\n"
                + "1.1. En\n\nBaggrund\n\nTekst.");
    assertThat(agenda.findings())
        .filteredOn(finding -> finding.code() == FindingCode.CONTENTS_DIFFER)
        .extracting(Finding::line)
        .containsExactly(5);
  }

  @Test
  void text_directly_under_a_section_is_kept() {
    ImportedAgenda agenda =
        Read.agenda("# 1. Først\n## 1.1. En\n### Baggrund\nA.\n# 2. Eventuelt\nIntet.\n");
    ImportedItem item = agenda.sections().getLast().items().getFirst();
    assertThat(item.number()).isNull();
    assertThat(item.parts()).extracting(ImportedPart::text).containsExactly("Intet.");
  }

  @Test
  void doubtful_numbers_are_findings() {
    ImportedAgenda agenda =
        Read.agenda(
            "1. Først\n\n1.1. En\n\nSAG-2022-00001 ab\n\n1.1. En igen\n\nSAG-2022-00001 ab\n\n1.4. Fire\n\n"
                + "SAG-2022-00001 ab\n\nBaggrund");
    assertThat(agenda.findings())
        .extracting(Finding::code)
        .contains(FindingCode.DUPLICATE_NUMBER, FindingCode.NUMBER_GAP);
  }

  @Test
  void an_item_begins_also_where_the_text_before_it_has_no_end() {
    StringBuilder lines = new StringBuilder("1. Sager\n\n");
    for (int i = 1; i <= 5; i++) {
      lines
          .append("1.%d. Sag nummer %d\n\nIndstilling\nDet indstilles, at rådet\n".formatted(i, i))
          .append("• godkender planen\n\nBaggrund\n\nmed småt og uden punktum til sidst\n\n");
    }
    assertThat(outline(lines.toString())).containsExactly("1", "1.1", "1.2", "1.3", "1.4", "1.5");
  }

  @Test
  void a_line_with_the_next_number_that_is_read_as_text_is_a_finding() {
    ImportedAgenda agenda =
        Read.agenda(
            "1. Sager\n\n1.1. En sag\n\nBaggrund\n\nRådet har fået en sag om trafik, og den står i\n"
                + "1.2. Kollektiv trafik i regionen\nmed alle sine bilag.");
    assertThat(agenda.findings())
        .filteredOn(finding -> finding.code() == FindingCode.HEADING_UNSURE)
        .extracting(Finding::line)
        .containsExactly(8);
  }

  private static List<String> outline(String... pieces) {
    List<String> numbers = new ArrayList<>();
    for (ImportedSection section : Read.agenda(String.join("", pieces)).sections()) {
      numbers.add(String.valueOf(section.number()));
      section.items().forEach(item -> numbers.add(String.valueOf(item.number())));
    }
    return numbers;
  }

  private static List<String> titles(String... pieces) {
    return Read.agenda(String.join("", pieces)).sections().stream()
        .map(section -> String.valueOf(section.title()))
        .toList();
  }
}
