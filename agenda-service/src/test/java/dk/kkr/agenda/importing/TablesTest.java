package dk.kkr.agenda.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {

  @Test
  void a_table_goes_on_after_a_blank_line_and_its_total_stands_apart() {
    ImportedItem item =
        Read.item(
            "Baggrund\n\nTallene er:\n\n<b>By</b>\t<b>Tal</b>\nOdense\t3\n\nAssens\t-\nFyn i alt\t3\n\n"
                + "Det var tallene.");
    assertThat(item.tables())
        .containsExactly(
            new ImportedTable(
                List.of("By", "Tal"),
                List.of(List.of("Odense", "3"), List.of("Assens", "-")),
                List.of("Fyn i alt", "3")));
    assertThat(item.parts().getFirst().text()).isEqualTo("Tallene er:\n\nDet var tallene.");
  }

  @Test
  void a_first_row_of_names_or_years_is_the_header() {
    assertThat(table("By\tTal\nOdense\t3\nAssens\t4").header()).containsExactly("By", "Tal");
    assertThat(table("By\t2021\t2022\nOdense\t3\t4\nAssens\t4\t5").header()).hasSize(3);
    assertThat(table("Odense\t3\nAssens\t4").header()).isEmpty();
  }

  @Test
  void bars_and_columns_of_spaces_are_tables_too() {
    assertThat(table("| By | Tal |\n|---|---:|\n| Odense | 1.200,5 |\n| **I alt** | **1.200,5** |"))
        .isEqualTo(
            new ImportedTable(
                List.of("By", "Tal"),
                List.of(List.of("Odense", "1.200,5"), List.of("I alt", "1.200,5")).subList(0, 1),
                List.of("I alt", "1.200,5")));
    assertThat(table("By   Tal\nOdense   3\nAssens   4\nI alt   7").rows()).hasSize(2);
  }

  @Test
  void two_tables_with_headers_are_two() {
    ImportedItem item =
        Read.item(
            "Baggrund\n\n<b>By</b>\t<b>Tal</b>\nOdense\t3\nI alt\t3\n\n<b>Ø</b>\t<b>Tal</b>\nFyn\t1\nAls\t2");
    assertThat(item.tables()).hasSize(2);
  }

  @Test
  void a_list_with_tabs_is_no_table() {
    ImportedItem item = Read.item("Baggrund\n\n–\tOdense\n–\tAssens\n\n1)\tFyn\n2)\tAls");
    assertThat(item.tables()).isEmpty();
    assertThat(item.parts().getFirst().text()).contains("– Odense\n– Assens");
  }

  @Test
  void a_wrong_total_is_a_finding() {
    ImportedAgenda agenda =
        Read.agenda(
            "# 1. Først\n## 1.1. En\n### Baggrund\nBy\tTal\nOdense\t3\nAssens\t-\nI alt\t4");
    assertThat(agenda.findings())
        .filteredOn(finding -> finding.code() == FindingCode.TABLE_TOTAL_DIFFERS)
        .extracting(Finding::line)
        .containsExactly(7);
  }

  private static ImportedTable table(String rows) {
    return Read.item("Baggrund\n\n" + rows).tables().getFirst();
  }
}
