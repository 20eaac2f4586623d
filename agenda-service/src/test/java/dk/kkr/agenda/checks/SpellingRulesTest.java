package dk.kkr.agenda.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingRulesTest {

  @ParameterizedTest
  @CsvSource({
    "Der nedsættes en rekrutterings-taskforce.,Vores rekrutterings taskforce er klar.",
    "KKR-sekretariatet svarer.,KKR sekretariatet svarer.",
    "Cykel-strategien er klar.,Cykelstrategien er klar."
  })
  void a_compound_with_and_without_its_hyphen_is_found(String first, String second) {
    assertThat(Checked.text(first).messages(new CompoundSpelling(), Checked.text(second)))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Rekrutterings-taskforce.,Rekrutterings-taskforce.",
    "Pleje- og behandling.,Plejen og behandling.",
    "IV-aftale.,Den er iv af."
  })
  void one_spelling_is_none(String first, String second) {
    assertThat(Checked.text(first).messages(new CompoundSpelling(), Checked.text(second)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "En taskforce er klar. Vores taskforce virker.,En taskfore er klar.",
    "Klimaplaner er godt.,Klimapaner er skidt.",
    "Et regionsrådsmedlem.,Et regionrådsmedlem.",
    "Rekrutteringstaskforcen er klar.,Rekrutteringstaskforsen er klar."
  })
  void a_word_that_is_one_letter_off_is_found(String first, String second) {
    assertThat(Checked.text(first).messages(new WordSpelling(), Checked.text(second))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "kommunerne har svaret,kommunernes svar",
    "de skal igangsætte det,de igangsatte det",
    "omstilling af busser,opstilling af ladestandere",
    "udvalget godkender,udvalget har godkendt",
    "samarbejdet er godt,samarbejder om det",
    "uddannelsen er lang,uddannelser er lange",
    "behandlede sagen,behandlende læge"
  })
  void endings_tenses_and_prefixes_are_none(String first, String second) {
    assertThat(Checked.text(first).messages(new WordSpelling(), Checked.text(second))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Vi skriver til Nyt Hospital Sydby.,Planen for Nyt Sydbys Hospital er klar.",
    "'Direktør for selskabet, Kim Holt, orienterer.','Direktør for selskabet, Kim Holt Skov, orienterer.'"
  })
  void bodies_and_persons_under_two_names_are_found(String first, String second) {
    assertThat(Checked.text(first).messages(new NameSpelling(), Checked.text(second))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Her er KKR Hovedstaden enig.,Vi følger KKR Hovedstadens plan.",
    "Her mødes Region Hovedstaden.,Her mødes Erhvervshus Hovedstaden.",
    "'Formanden for udvalget, Kim Holt, svarer.','Formanden for rådet, Bo Lund, svarer.'"
  })
  void genitives_and_other_bodies_are_none(String first, String second) {
    assertThat(Checked.text(first).messages(new NameSpelling(), Checked.text(second))).isEmpty();
  }
}
