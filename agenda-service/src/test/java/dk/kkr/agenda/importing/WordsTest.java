package dk.kkr.agenda.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  private final Words words = new Words(List.of("et kick-off i går", "samarbejdet"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          i Sjæl-             | land er det       | i Sjælland er det
          kommu-              | nerne             | kommunerne
          en el-              | ler to            | en eller to
          STU-                | stederne          | STU-stederne
          NO2-                | udslippet         | NO2-udslippet
          et 12-              | ugers forløb      | et 12-ugers forløb
          i 2021-             | 2022              | i 2021-2022
          Høje-               | Taastrup          | Høje-Taastrup
          tids-               | og pengeforbrug   | tids- og pengeforbrug
          bus-                | eller togbilletter| bus- eller togbilletter
          køb af              | -salg             | køb af -salg
          en plan -           | og mere           | en plan - og mere
          e-                  | mail              | e-mail
          et nyt it-          | program           | et nyt it-program
          de ikke-            | statslige         | de ikke-statslige
          VIP-tog-            | rejser            | VIP-togrejser
          et kick-            | off i morgen      | et kick-off i morgen
          sam-                | arbejdet          | samarbejdet
          veje/               | stier             | veje/stier
          ord                 | og ord            | ord og ord
          """)
  void joins_broken_words_and_keeps_real_hyphens(String line, String next, String joined) {
    assertThat(words.join(List.of(line, next))).isEqualTo(joined);
  }

  @Test
  void a_soft_hyphen_is_never_shown() {
    assertThat(words.join(List.of("kom\u00AD", "mune"))).isEqualTo("kommune");
  }

  @Test
  void stray_spaces_inside_a_word_stay() {
    assertThat(words.join(List.of("ti l", "efterretn ing ."))).isEqualTo("ti l efterretn ing .");
  }

  @ParameterizedTest
  @CsvSource({
    "Det er slut., true",
    "Er det slut?, true",
    "følgende:, true",
    "(som før)., true",
    "i møde vedr., false",
    "den 6., false",
    "ca., false",
    "midt i, false"
  })
  void knows_the_end_of_a_sentence_from_an_abbreviation(String text, boolean ends) {
    assertThat(Words.endsSentence(text)).isEqualTo(ends);
  }
}
