package dk.kkr.agenda.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ItemTextTest {

  @Test
  void a_heading_without_text_is_a_part_with_empty_text() {
    ImportedItem item = Read.item("Baggrund", "", "Indstilling", "", "Sagsfremstilling");
    assertThat(item.parts())
        .containsExactly(
            new ImportedPart(PartKind.BACKGROUND, "Baggrund", ""),
            new ImportedPart(PartKind.RECOMMENDATION, "Indstilling", ""),
            new ImportedPart(PartKind.EXPOSITION, "Sagsfremstilling", ""));
  }

  @Test
  void marks_of_markdown_are_removed_and_words_stay() {
    ImportedItem item =
        Read.item(
            "#### **Baggrund**",
            "",
            "*Først:* Der er **meget** at <b>gøre</b>, 2 * 3 = 6, og a_b_c er en \\*stjerne\\*.",
            "",
            "### *En lille overskrift*",
            "",
            "* Et punkt",
            "* *Et til*");
    assertThat(item.parts().getFirst().text())
        .isEqualTo(
            "Først: Der er meget at gøre, 2 * 3 = 6, og a_b_c er en *stjerne*.\n\n"
                + "En lille overskrift\n\n* Et punkt\n* Et til");
  }

  @Test
  void links_in_the_text_become_words_and_their_targets_findings() {
    ImportedAgenda agenda =
        Read.agenda(
            "# 1. Først\n## 1.1. En\n### Baggrund\nSe [kortet](https://eksempel.invalid/k) og [her](#).");
    assertThat(agenda.sections().getFirst().items().getFirst().parts().getFirst().text())
        .isEqualTo("Se kortet og her.");
    assertThat(agenda.findings())
        .filteredOn(finding -> finding.code() == FindingCode.LINK_IN_TEXT)
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("https://eksempel.invalid/k"));
    assertThat(agenda.findings())
        .extracting(Finding::code)
        .contains(FindingCode.LINK_WITHOUT_TARGET);
  }

  @Test
  void references_to_what_is_missing_are_findings() {
    ImportedAgenda agenda =
        Read.agenda(
            "# 1. Først\n## 1.1. En\n### Baggrund\nPlanen er vedlagt.\n\nTallene står i en tabel.\n\n"
                + "Referatet kan læses her.");
    assertThat(agenda.findings())
        .extracting(Finding::code)
        .contains(
            FindingCode.ATTACHMENT_MISSING,
            FindingCode.TABLE_MISSING,
            FindingCode.LINK_WITHOUT_TARGET);
  }

  @Test
  void a_page_header_does_not_break_a_paragraph() {
    assertThat(
            wrapped(
                "Sagen handler om veje og stier, der går på tværs af alle de mange kom-",
                "KKR Fyn  | 01-02-2022",
                "SIDE  |  7",
                "muner i området."))
        .isEqualTo(
            "Sagen handler om veje og stier, der går på tværs af alle de mange kommuner i området.");
  }

  @Test
  void loose_link_targets_are_no_text() {
    assertThat(
            wrapped(
                "Sagen handler om veje og stier, der går på tværs af alle de mange små",
                "https://eksempel.invalid/a",
                "et%20brudt%20sted",
                "www.eksempel.invalid",
                "kommuner i området."))
        .doesNotContain("eksempel", "%20")
        .endsWith("mange små kommuner i området.");
  }

  @Test
  void a_short_line_without_a_stop_is_a_small_heading() {
    assertThat(
            wrapped(
                "Priser og billetter",
                "Prisen er den samme hele døgnet, også for dem der rejser langt væk fra",
                "den nærmeste station."))
        .startsWith("Priser og billetter\n\nPrisen er");
  }

  @Test
  void a_dash_inside_a_sentence_can_come_first_on_a_line() {
    assertThat(
            wrapped(
                "Kommunerne har i mange år arbejdet sammen om veje og stier i hele området",
                "– og det vil de blive ved med, så længe der er penge til det hele."))
        .contains("området – og det");
  }

  @Test
  void a_list_ends_where_its_last_line_ended_early() {
    assertThat(
            wrapped(
                "Der er tre ting at tage fat på i de kommende år, og de er her nævnt i den:",
                "– Veje",
                "– Stier.",
                "Kommunerne har aftalt, at de vil mødes om sagen, før sommeren er helt forbi",
                "og ferien begynder."))
        .contains(":\n\n– Veje\n– Stier.\n\nKommunerne har");
  }

  /** The text of a part in a file with hard line breaks and a blank line after every line. */
  private static String wrapped(String... lines) {
    ImportedItem item =
        Read.item(
            "Baggrund\n\n" + Read.WRAPPED + "Sagsfremstilling\n\n" + String.join("\n\n", lines));
    return List.copyOf(item.parts()).getLast().text();
  }
}
