package dk.kkr.quota.announcements;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.quota.announcements.Finding.Code;
import dk.kkr.quota.items.AgendaItem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Invented items beside figures for 2022 that sum to 113. */
class TextFindingsTest {

  private static final LocalDate LETTER = LocalDate.of(2021, 4, 28);

  @Test
  void a_text_that_agrees_gives_no_finding() {
    assertThat(
            findings(
                500,
                LETTER,
                """
                Landstallet for 2022 er 500 flygtninge. Regionskvoten for 2022 er 113.

                En aftale om kvoterne kan indgås inden den 10. september 2021. Brev af 28. april 2021."""))
        .isEmpty();
  }

  @Test
  void a_deadline_of_another_year_is_a_doubt_with_its_place_and_words() {
    List<Finding> findings =
        findings(
            500,
            LETTER,
            "Noget andet om 2022.\n\nEn aftale kan indgås senest den 10. september 2022. Mere.");

    assertThat(findings).hasSize(1);
    Finding finding = findings.getFirst();
    assertThat(finding.code()).isEqualTo(Code.DEADLINE_DIFFERS);
    assertThat(finding.kind()).isEqualTo(Finding.Kind.DOUBT);
    assertThat(finding.place()).isEqualTo("Baggrund, afsnit 2");
    assertThat(finding.text()).isEqualTo("En aftale kan indgås senest den 10. september 2022.");
    assertThat(finding.message()).contains("10. september 2022", "10. september 2021");
  }

  @Test
  void a_deadline_of_another_day_is_a_doubt_and_other_days_are_not() {
    assertThat(codes(500, LETTER, "Fristen for en aftale i 2022 er den 15-09-2021."))
        .containsExactly(Code.DEADLINE_DIFFERS);
    assertThat(codes(500, LETTER, "Mødet om aftalen i 2022 er den 3. september 2021.")).isEmpty();
    assertThat(codes(500, LETTER, "En aftale for 2022 kan indgås inden den 10. september."))
        .isEmpty();
  }

  @Test
  void another_year_of_the_landstal_or_of_the_quotas_is_a_doubt() {
    assertThat(codes(500, LETTER, "Aftalen gælder, hvis landstallet for 2021 ændres, i 2022."))
        .containsExactly(Code.LANDSTAL_YEAR_DIFFERS);
    assertThat(codes(500, LETTER, "De beregnede kommunekvoter for 2023 er som for 2022."))
        .containsExactly(Code.QUOTA_YEAR_DIFFERS);
    assertThat(codes(500, LETTER, "Intet om noget år.")).containsExactly(Code.QUOTA_YEAR_NOT_NAMED);
  }

  @Test
  void a_landstal_in_the_text_is_a_suggestion_where_none_was_given_and_a_doubt_where_another_was() {
    String text = "Der ventes i 2022 opholdstilladelse til 1.500 flygtninge (landstallet).";

    assertThat(codes(null, LETTER, text)).containsExactly(Code.LANDSTAL_IN_TEXT);
    assertThat(codes(500, LETTER, text)).containsExactly(Code.LANDSTAL_DIFFERS);
    assertThat(codes(1500, LETTER, text)).isEmpty();
  }

  @Test
  void another_quota_of_the_region_is_a_doubt_and_a_day_beside_it_is_no_quota() {
    assertThat(codes(500, LETTER, "Regionskvoten for 2022 er på 114 flygtninge."))
        .containsExactly(Code.REGION_TOTAL_DIFFERS);
    assertThat(codes(500, LETTER, "Regionskvoten fordeles inden den 10. september, også for 2022."))
        .isEmpty();
  }

  @Test
  void the_day_of_a_letter_is_suggested_where_no_day_was_given() {
    String text = "Styrelsen skrev om 2022 i brev af 28. april 2021.";

    assertThat(codes(500, null, text)).containsExactly(Code.ANNOUNCED_ON_IN_TEXT);
    assertThat(codes(500, LETTER, text)).isEmpty();
  }

  @Test
  void long_sentences_are_shortened() {
    String text = "Fristen for aftalen er den 1. august 2021 " + "x".repeat(2000) + " 2022";

    assertThat(findings(500, LETTER, text).getFirst().text()).hasSize(Finding.MAX_TEXT + 1);
  }

  private static List<Code> codes(
      @Nullable Integer landstal, @Nullable LocalDate announcedOn, String text) {
    return findings(landstal, announcedOn, text).stream().map(Finding::code).toList();
  }

  private static List<Finding> findings(
      @Nullable Integer landstal, @Nullable LocalDate announcedOn, String text) {
    AgendaItem item =
        new AgendaItem(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "3.1",
            "Fordeling",
            List.of(new AgendaItem.Part("BACKGROUND", null, text)),
            List.of());
    Figures figures =
        new Figures(
            2022,
            landstal,
            announcedOn,
            "region-hovedstaden",
            113,
            List.of(new AnnouncedQuota("0101", "København", 113, null)));
    return TextFindings.of(item, figures);
  }
}
