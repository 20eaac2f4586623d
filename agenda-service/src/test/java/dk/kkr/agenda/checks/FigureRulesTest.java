package dk.kkr.agenda.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureRulesTest {

  @ParameterizedTest
  @CsvSource({
    "Hver kommune giver mindst 20 timer om året.,Kommunerne giver i gennemsnit 20 timer.",
    "Der sendes minimum 12 medarbejdere.,Der sendes højst 12 medarbejdere.",
    "Prisen er op til 500 kr. pr. person.,Prisen er gennemsnitligt 500 kr. pr. person.",
    "De bruger minimum 34 arbejdstimer.,De bruger 34 timer i gennemsnit."
  })
  void the_same_figure_cannot_be_two_bounds(String first, String second) {
    assertThat(Checked.text(first + "\n\n" + second).messages(new FigureQualified())).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Hver kommune giver mindst 20 timer.,Hver kommune giver mindst 20 timer.",
    "Hver kommune giver mindst 20 timer.,Kommunerne giver i gennemsnit 25 timer.",
    "Hver kommune giver mindst 20 timer.,I gennemsnit 20 kommuner deltager.",
    "Hver kommune giver mindst 20 timer.,Der er 20 timer tilbage."
  })
  void equal_bounds_other_numbers_and_other_things_are_none(String first, String second) {
    assertThat(Checked.text(first + "\n\n" + second).messages(new FigureQualified())).isEmpty();
  }

  @Test
  void figures_of_two_items_are_not_compared() {
    assertThat(
            Checked.text("Hver giver mindst 20 timer.")
                .messages(new FigureQualified(), Checked.text("De giver i gennemsnit 20 timer.")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hver af de 33 kommuner betaler.",
        "Alle 28 kommuner har svaret.",
        "Sagen sendes til de 31 hovedstadskommuner.",
        "Samtlige 27 kommunalbestyrelser har godkendt aftalen."
      })
  void another_number_of_municipalities_than_the_council_has_is_found(String text) {
    assertThat(Checked.text(text).messages(new MunicipalityCount()))
        .singleElement()
        .asString()
        .contains("rådet har 29");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hver af de 29 kommuner betaler.",
        "De 9 kommuner i midten deler et tilbud.",
        "Landets 98 kommuner er enige, og de 98 kommuner betaler.",
        "22 af 29 kommuner har svaret.",
        "I KKR Nordjylland er de 11 kommuner enige, og i KKR Syddanmark betaler de 22 kommuner.",
        "De 33 medlemmer er valgt."
      })
  void the_right_number_parts_and_others_are_none(String text) {
    assertThat(Checked.text(text).messages(new MunicipalityCount())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "tallet for 2023 ændres,tallet for 2022 kan ændre sig",
    "landstallet for 2023 ændres,hvis landstallet for 2022 ændres"
  })
  void a_year_that_only_the_recommendation_has_is_found(String asked, String told) {
    assertThat(
            Checked.text("Det gælder også, " + told + ".")
                .recommends("Rådet vender tilbage, hvis " + asked + ".")
                .messages(new YearDiffers()))
        .hasSize(1);
  }

  @Test
  void years_that_are_compared_or_belong_to_other_things_are_none() {
    assertThat(
            Checked.text("Budgettet for 2022 var mindre. Budgettet for 2023 er større.")
                .recommends("Rådet godkender budgettet for 2023.")
                .messages(new YearDiffers()))
        .isEmpty();
    assertThat(
            Checked.text("Kontrakten for 2019, 2020 og 2021 er udløbet.")
                .recommends("Rådet godkender kontrakten for 2022.")
                .messages(new YearDiffers()))
        .isEmpty();
    assertThat(
            Checked.text("Regnskabet for 2021 er færdigt.")
                .recommends("Rådet godkender budgettet for 2023.")
                .messages(new YearDiffers()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Der laves en ny rammeaftale for perioden 2022-2023.,Rammeaftalen 2023-2024 sendes ud.",
    "Strategien for 2022-2025 er klar.,Strategi 2022-2026 godkendes.",
    "Planen 2022/2023 er klar.,Planen for 2023/2024 er klar."
  })
  void a_document_of_two_overlapping_periods_is_found(String first, String second) {
    assertThat(Checked.text(first + "\n\n" + second).messages(new PeriodDiffers())).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Rammeaftale 2020-2021 udløber.,Rammeaftale 2022-2023 følger efter.",
    "Rammeaftale 2022-2023 er klar.,Rammeaftalen 2022-2023 sendes ud.",
    "Udgifterne steg i perioden 2008-2013.,Udgifterne steg i perioden 2012-2018.",
    "Strategien 2022-2025 er klar.,Aftalen 2023-2024 er klar."
  })
  void successors_equal_periods_and_other_documents_are_none(String first, String second) {
    assertThat(Checked.text(first + "\n\n" + second).messages(new PeriodDiffers())).isEmpty();
  }
}
