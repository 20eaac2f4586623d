package dk.kkr.agenda.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttachmentsTest {

  @Test
  void wrapped_titles_end_at_a_full_stop() {
    assertThat(
            titles(
                "Baggrund\n\n"
                    + Read.WRAPPED
                    + "./.. Bilag\n\n"
                    + "Udkast til aftale mellem kommunerne og regionen om de mange nye stier i Ho-\n\n"
                    + "vedområdet vedr.\n\nFyn.\n\nKort over stierne."))
        .containsExactly(
            "Udkast til aftale mellem kommunerne og regionen om de mange nye stier i Hovedområdet vedr."
                + " Fyn.",
            "Kort over stierne.");
  }

  @Test
  void titles_without_stops_end_where_the_line_ended_early() {
    assertThat(titles("Baggrund\n\n" + Read.WRAPPED + "./. Bilag\n\nEn plan\n\nEt kort"))
        .containsExactly("En plan", "Et kort");
  }

  @Test
  void numbered_attachments_are_one_each() {
    assertThat(
            titles(
                "Baggrund\n\n"
                    + Read.WRAPPED
                    + "./. Bilag\n\n"
                    + "Bilag 1: En status for alt det, der er sket med stierne i løbet af det sidste år\n\n"
                    + "Bilag 2: Et kort"))
        .hasSize(2);
  }

  @Test
  void a_title_can_stand_beside_its_mark() {
    assertThat(titles("Baggrund\n\nA.\n\n./. Plan for stier")).containsExactly("Plan for stier");
    assertThat(titles("Baggrund\n\nA.\n\nBilag: Plan for stier")).containsExactly("Plan for stier");
  }

  @Test
  void each_line_of_markdown_is_a_title() {
    assertThat(
            titles("Baggrund\n\nA.\n\n#### *Vedlagte bilag:*\n\nEn plan  \nEt kort\n\n- Et notat"))
        .containsExactly("En plan", "Et kort", "Et notat");
  }

  @Test
  void links_give_title_and_target() {
    List<ImportedAttachment> attachments =
        Read.item(
                "Baggrund\n\nA.\n\n*Vedlagte bilag:*\n\n[En plan](https://eksempel.invalid/p)\n"
                    + "[Et kort](#)\nEt notat (https://eksempel.invalid/n)")
            .attachments();
    assertThat(attachments)
        .containsExactly(
            new ImportedAttachment("En plan", "https://eksempel.invalid/p"),
            new ImportedAttachment("Et kort", null),
            new ImportedAttachment("Et notat", "https://eksempel.invalid/n"));
  }

  @Test
  void a_loose_address_among_the_attachments_is_not_placed() {
    ImportedAgenda agenda =
        Read.agenda(
            "# 1. Først\n## 1.1. En\n### Baggrund\nA.\n\n*Vedlagte bilag:*\nEn plan\n"
                + "https://eksempel.invalid/p.pdf");
    assertThat(agenda.sections().getFirst().items().getFirst().attachments()).hasSize(1);
    assertThat(Placement.notPlaced(agenda)).isEqualTo(1);
  }

  @Test
  void a_part_after_the_attachments_ends_them() {
    ImportedItem item = Read.item("Baggrund\n\nA.\n\nBilag\n\nEn plan\n\nBeslutning\n\nGodkendt.");
    assertThat(item.attachments()).hasSize(1);
    assertThat(item.parts().getLast().text()).isEqualTo("Godkendt.");
  }

  private static List<String> titles(String text) {
    return Read.item(text).attachments().stream().map(ImportedAttachment::title).toList();
  }
}
