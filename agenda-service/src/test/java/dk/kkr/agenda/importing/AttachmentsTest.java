package dk.kkr.agenda.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void a_marked_heading_ends_the_list_and_the_text_goes_on() {
    ImportedAgenda agenda =
        agenda(
            """
            ### Sagsfremstilling

            Sagen er enkel.

            *Vedlagte bilag:*

            Notat om indkøb

            ### Økonomi

            Udgiften er 3.000 kr. om året.

            ### Videre proces

            - 9. april 2027: KKR Hovedstaden
            - Maj 2027: Kommunerne
            """);
    ImportedItem item = agenda.sections().getFirst().items().getFirst();

    assertThat(item.attachments()).containsExactly(new ImportedAttachment("Notat om indkøb", null));
    assertThat(item.parts())
        .containsExactly(
            new ImportedPart(
                PartKind.EXPOSITION,
                "Sagsfremstilling",
                "Sagen er enkel.\n\nØkonomi\n\nUdgiften er 3.000 kr. om året.\n\nVidere proces\n\n"
                    + "- 9. april 2027: KKR Hovedstaden\n- Maj 2027: Kommunerne"));
    assertThat(agenda.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Videre proces", "Videre proces:", "Holdninger"})
  void a_standing_heading_ends_the_list_without_a_mark(String heading) {
    ImportedItem item =
        Read.item("Baggrund\n\nA.\n\nBilag\n\nEn plan\n\n" + heading + "\n\n- Maj 2027: KKR");

    assertThat(item.attachments()).containsExactly(new ImportedAttachment("En plan", null));
    assertThat(item.parts().getFirst().text())
        .isEqualTo("A.\n\n" + heading + "\n\n- Maj 2027: KKR");
  }

  @Test
  void a_standing_heading_that_is_the_rest_of_a_title_does_not_end_the_list() {
    assertThat(titles("Baggrund\n\nA.\n\nBilag\n\nNotat om kommunernes\nvidere proces"))
        .containsExactly("Notat om kommunernes videre proces");
  }

  @Test
  void what_follows_the_attachments_is_not_asked_of_the_council() {
    ImportedAgenda agenda =
        agenda(
            "### Indstilling\n\nDet indstilles, at KKR Hovedstaden godkender planen.\n\n"
                + "### Vedlagte bilag:\n\nEn plan\n\n### Videre proces\n\n- Maj 2027: Kommunerne");
    ImportedItem item = agenda.sections().getFirst().items().getFirst();

    assertThat(item.attachments()).hasSize(1);
    assertThat(item.points())
        .singleElement()
        .extracting(ImportedPoint::children)
        .isEqualTo(List.of());
    assertThat(item.parts().getLast())
        .isEqualTo(new ImportedPart(PartKind.OTHER, "Videre proces", "- Maj 2027: Kommunerne"));
    assertThat(agenda.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.OTHER_HEADING);
  }

  @Test
  void a_long_heading_below_the_attachments_of_a_recommendation_is_text() {
    String heading = "Bemærkninger til planen " + "fra kommunerne ".repeat(4).strip();
    ImportedItem item =
        Read.item(
            "Indstilling\n\nDet indstilles, at KKR Hovedstaden godkender planen.\n\nBilag:\n\n"
                + "En plan\n\n### "
                + heading
                + "\n\nIngen.");

    assertThat(item.parts().getLast())
        .isEqualTo(new ImportedPart(PartKind.OTHER, null, heading + "\n\nIngen."));
  }

  @Test
  void a_heading_that_names_an_attachment_is_its_title() {
    assertThat(
            titles(
                "Baggrund\n\nA.\n\n### Bilag\n\n#### Bilag 1: En plan\n\n"
                    + "#### [Et kort](https://eksempel.invalid/k)"))
        .containsExactly("Bilag 1: En plan", "Et kort");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Udgiften er 3.000 kr. om året.",
        "Der er afsat 3.000 kr.",
        "Planen, der følger med, er revideret. Den kan ændres.",
        "Indkøbet behandles på næste møde.",
        "Indstillingen blev godkendt."
      })
  void a_sentence_among_the_attachments_is_one_and_a_doubt(String sentence) {
    ImportedAgenda agenda = agenda("Baggrund\n\nA.\n\nBilag:\n\nEn plan\n\n" + sentence);

    assertThat(agenda.sections().getFirst().items().getFirst().attachments())
        .extracting(ImportedAttachment::title)
        .containsExactly("En plan", sentence);
    assertThat(agenda.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.ATTACHMENT_UNCLEAR);
              assertThat(finding.text()).isEqualTo(sentence);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Udkast til resultatkontrakt mellem KKR Hovedstaden og Erhvervshus Hovedstaden for 2020.",
        "Tabel med forslag (uddrag – den fulde rapport kan fås hos sekretariatet).",
        "Rapporten \"Alle kan lære\".",
        "Aftale om stier, der er indgået i 2020.",
        "Notat om, hvad der skal ske.",
        "Hvad kan kommunerne gøre?",
        "Kommunerne er klar",
        "Rygestopaftale."
      })
  void a_title_is_no_doubt(String title) {
    assertThat(agenda("Baggrund\n\nA.\n\nBilag:\n\n" + title).findings()).isEmpty();
    assertThat(titles("Baggrund\n\nA.\n\nBilag:\n\n" + title)).containsExactly(title);
  }

  private static ImportedAgenda agenda(String text) {
    return Read.agenda(
        "DAGSORDEN 2022\n\nKKR Hovedstaden\n\nDato: 11-03-2022 10:00\n\n1. Sager\n\n1.1. En sag\n\n"
            + "SAG-2022-00001 abcd\n\n"
            + text);
  }

  private static List<String> titles(String text) {
    return Read.item(text).attachments().stream().map(ImportedAttachment::title).toList();
  }
}
