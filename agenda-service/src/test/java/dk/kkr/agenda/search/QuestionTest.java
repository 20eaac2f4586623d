package dk.kkr.agenda.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.platform.problem.ProblemException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody typed. */
class QuestionTest {

  @Test
  void words_phrases_signs_and_stars() {
    assertThat(terms("Praktikpladser i Århus"))
        .isEqualTo("WORD praktikpladser, WORD i, WORD århus");
    assertThat(terms("Aarhus Café")).isEqualTo("WORD århus, WORD cafe");
    assertThat(terms("\"Energi på Tværs\" -Movia"))
        .isEqualTo("PHRASE energi på tværs, -WORD movia");
    assertThat(terms("„lokal strategi“")).isEqualTo("PHRASE lokal strategi");
    assertThat(terms("-\"fælles svar\"")).isEqualTo("-PHRASE fælles svar");
    assertThat(terms("\"ikke lukket")).isEqualTo("PHRASE ikke lukket");
    assertThat(terms("praktik* -prak.tik*")).isEqualTo("PREFIX praktik, -PREFIX praktik");
    assertThat(terms("bus eller tog or")).isEqualTo("WORD bus, |WORD tog");
    assertThat(terms("eller bus")).isEqualTo("WORD eller, WORD bus");
    assertThat(terms("c++ & | ! <b> ' \\ () :*")).isEqualTo("WORD c++, WORD <b>");
    assertThat(terms("prak\u00ADtik")).isEqualTo("WORD praktik");
    assertThat(terms(" \t ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a*", "-of*", "12*"})
  void a_star_needs_letters_before_it(String typed) {
    assertThatThrownBy(() -> Question.read(typed))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("at least 3 letters");
  }

  @Test
  void too_much_is_refused() {
    assertThat(Question.read("ord ".repeat(12))).hasSize(12);
    assertThatThrownBy(() -> Question.read("ord ".repeat(13))).hasMessageContaining("13 words");
    assertThatThrownBy(() -> Question.read("x".repeat(201))).hasMessageContaining("201 characters");
  }

  private static String terms(String typed) {
    return Question.read(typed).stream()
        .map(
            term ->
                (term.otherwise() ? "|" : "")
                    + (term.negated() ? "-" : "")
                    + term.kind()
                    + " "
                    + term.text())
        .collect(Collectors.joining(", "));
  }
}
