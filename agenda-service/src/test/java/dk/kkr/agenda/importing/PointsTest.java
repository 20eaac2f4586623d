package dk.kkr.agenda.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          godkender planen.                                        | APPROVE
          godkender og udsender planen til kommunerne.             | APPROVE_AND_FORWARD
          godkender planen og udsender den til kommunerne.         | APPROVE_AND_FORWARD
          tager nyt om broen til efterretning.                     | NOTE
          tager status til efterretn ing.                          | NOTE
          drøfter broen.                                           | DISCUSS
          drøfter og tilslutter sig planen.                        | DISCUSS+ENDORSE
          tiltræder aftalen.                                       | ENDORSE
          bakker op om planen.                                     | ENDORSE
          udpeger to medlemmer.                                    | APPOINT
          vælger en formand.                                       | ELECT
          vedtager et budget.                                      | ADOPT
          beslutter, at formanden drøfter sagen.                   | RESOLVE
          tager stilling til budgettet.                            | RESOLVE
          beder udvalget om at drøfte og godkende sagen.           | REQUEST
          anbefaler planen over for kommunerne.                    | RECOMMEND
          opfordrer regionen til at svare.                         | URGE
          afgiver høringssvar om broen.                            | RESPOND
          giver input til planen.                                  | INPUT
          drøfter planen og giver bemærkninger til den.            | DISCUSS+INPUT
          vender tilbage til sagen, hvis tallene bliver ændret.    | CONDITIONAL_RETURN
          nedsætter en arbejdsgruppe.                              | OTHER
          drøfter planen, udpeger en formand og vedtager budgettet.| DISCUSS+APPOINT+ADOPT
          godkender planen, og at KKR Fyn opfordrer andre.         | APPROVE+URGE
          godkender, at udvalget drøfter og vedtager planen.       | APPROVE
          på den baggrund godkender planen.                        | APPROVE
          """)
  void the_governing_verbs_tell_what_is_asked_for(String act, String verbs) {
    assertThat(Read.points("Det indstilles, at KKR Fyn " + act)).isEqualTo(verbs);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Det indstilles, at KKR Fyn godkender broen.",
        "Det indstilles at KKR godkender broen.",
        "Det indstilles, at: KKR Fyn godkender broen.",
        "Det indstilles til KKR Fyn, at KKR godkender broen.",
        "Det indstilles endvidere, at rådet godkender broen.",
        "Endvidere indstilles det, at K29 godkender broen.",
        "Formandskabet indstiller, at KKR Fyn godkender broen.",
        "Kommunaldirektørkredsen (K29) anbefaler, at KKR Fyn godkender broen."
      })
  void the_standing_opening_and_the_council_are_not_in_the_text(String sentence) {
    ImportedPoint point = Read.item("Indstilling", "", sentence).points().getFirst();
    assertThat(point.text()).isEqualTo("godkender broen.");
  }

  @Test
  void a_subject_that_is_not_just_the_council_stays() {
    assertThat(
            Read.item("Indstilling", "", "Det indstilles, at KKR Hovedstadens formand drøfter det.")
                .points()
                .getFirst()
                .text())
        .isEqualTo("KKR Hovedstadens formand drøfter det.");
    assertThat(
            Read.item("Indstilling", "", "Det indstilles, at KKR Fyn og Region Fyn drøfter det.")
                .points()
                .getFirst()
                .text())
        .isEqualTo("KKR Fyn og Region Fyn drøfter det.");
  }

  @Test
  void a_remark_before_the_opening_is_no_point() {
    assertThat(Read.points("K29 anbefaler sagen.", "", "Det indstilles, at KKR Fyn godkender den."))
        .isEqualTo("APPROVE");
    assertThat(Read.points("KKR Fyn godkender sagen.")).isEqualTo("APPROVE");
  }

  @Test
  void the_part_keeps_the_whole_recommendation() {
    ImportedItem item =
        Read.item("Indstilling", "", "Det indstilles, at KKR Fyn:", "", "- Drøfter");
    assertThat(item.parts().getFirst().text())
        .isEqualTo("Det indstilles, at KKR Fyn:\n\n- Drøfter");
  }

  @Test
  void dashes_under_a_lead_without_a_verb_are_points() {
    assertThat(Read.points("Det indstilles, at KKR Fyn", "", "- Drøfter a", "- Vedtager b"))
        .isEqualTo("DISCUSS ADOPT");
    assertThat(Read.points("Det indstilles, at KKR Fyn:", "", "• godkender a", "", "• beder om b"))
        .isEqualTo("APPROVE REQUEST");
    assertThat(Read.points("Det indstilles:", "", "– At KKR Fyn godkender a", "– At b drøftes"))
        .isEqualTo("APPROVE OTHER");
  }

  @Test
  void dashes_under_a_lead_with_a_verb_are_children() {
    assertThat(Read.points("Det indstilles, at KKR Fyn godkender:", "", "- At a", "- At b"))
        .isEqualTo("APPROVE(. .)");
  }

  @Test
  void dashes_under_a_lead_that_responds_or_gives_input_are_contents() {
    assertThat(Read.points("Det indstilles, at KKR Fyn afgiver høringssvar om:", "", "- a", "- b"))
        .isEqualTo("RESPOND{2}");
    assertThat(Read.points("Det indstilles, at KKR Fyn giver input om:", "", "- a:", "- b", "- c"))
        .isEqualTo("INPUT{3}");
  }

  @Test
  void a_dash_that_ends_in_a_colon_opens_a_lower_level() {
    assertThat(
            Read.points("Det indstilles, at KKR Fyn godkender:", "", "- a", "- b:", "- c", "- d"))
        .isEqualTo("APPROVE(. .(. .))");
    assertThat(
            Read.points(
                "Det indstilles, at KKR Fyn:", "", "- Drøfter a:", "- b", "- Beder om c:", "- d"))
        .isEqualTo("DISCUSS(.) REQUEST(.)");
  }

  @Test
  void the_mark_or_the_indentation_of_the_outer_level_closes_an_inner_one() {
    assertThat(
            Read.points("Det indstilles, at KKR Fyn godkender:", "", "- a:", "• b", "• c", "- d"))
        .isEqualTo("APPROVE(.(. .) .)");
    assertThat(
            Read.points(
                "Det indstilles, at KKR Fyn godkender:", "", "- a", "    - b", "    - c", "- d"))
        .isEqualTo("APPROVE(.(. .) .)");
  }

  @Test
  void numbers_and_letters_are_marks_in_a_recommendation() {
    assertThat(
            Read.points(
                "Det indstilles, at KKR Fyn:",
                "",
                "1. Godkender følgende:",
                "a) det ene",
                "b) det andet",
                "2. Drøfter resten"))
        .isEqualTo("APPROVE(. .) DISCUSS");
  }

  @Test
  void a_date_at_the_start_of_a_line_is_no_mark() {
    ImportedItem item =
        Read.item(
            "Indstilling", "", "Det indstilles, at KKR Fyn godkender mødet den", "1. maj 2022.");
    assertThat(item.points()).hasSize(1);
    assertThat(item.parts().getFirst().text()).endsWith("den 1. maj 2022.");
  }

  @Test
  void two_openings_are_two_leads() {
    assertThat(
            Read.points(
                "Det indstilles, at KKR Fyn godkender a.",
                "",
                "Det indstilles endvidere, at KKR Fyn drøfter b."))
        .isEqualTo("APPROVE DISCUSS");
  }

  @Test
  void doubts_about_a_recommendation_are_findings() {
    assertThat(codes("Indstilling", "", "Til drøftelse."))
        .contains(FindingCode.NO_POINT_RECOGNISED);
    assertThat(codes("Indstilling", "", "Det indstilles, at KKR Fyn:", "", "- Noget om broen"))
        .contains(FindingCode.VERB_UNKNOWN);
    assertThat(codes("Indstilling", "", "Det indstilles, at KKR godkender a.", "", "Se bilag."))
        .contains(FindingCode.RECOMMENDATION_REMAINDER);
    assertThat(codes("Baggrund", "", "Noget.", "", "Det indstilles, at KKR Fyn godkender a."))
        .contains(FindingCode.RECOMMENDATION_WITHOUT_HEADING);
  }

  private static List<FindingCode> codes(String... lines) {
    ImportedAgenda agenda =
        Read.agenda(
            "DAGSORDEN 2022", "", "1. Sager", "", "1.1. En sag", "", String.join("\n", lines));
    return agenda.findings().stream().map(Finding::code).toList();
  }
}
