package dk.kkr.agenda.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Excerpts with what was asked for. */
class ExcerptsTest {

  @Test
  void marks_words_and_shows_them_as_they_stand() {
    Excerpts excerpts = new Excerpts(Set.of("praktikpladser", "iv-behandling", "århus"));
    assertThat(shown(excerpts.whole("Flere PRAKTIK\u00ADpladser, (IV-behandling) i Aarhus!")))
        .isEqualTo("Flere [PRAKTIK\u00ADpladser], ([IV-behandling]) i [Aarhus]!");
    assertThat(shown(excerpts.whole("Århus-modellen"))).isEqualTo("[Århus]-modellen");
    assertThat(shown(excerpts.whole("praktikpladserne"))).isEqualTo("praktikpladserne");
    assertThat(excerpts.whole("")).isEmpty();
  }

  @Test
  void what_looks_like_html_is_a_text_like_any_other() {
    assertThat(new Excerpts(Set.of("script")).whole("<b>a</b> & <script>x</script>"))
        .containsExactly(
            new Run("<b>a</b> & <", false),
            new Run("script", true),
            new Run(">x</", false),
            new Run("script", true),
            new Run(">", false));
  }

  @Test
  void a_long_text_is_cut_at_blanks_around_the_first_marked_word() {
    String text = "ord ".repeat(100) + "kvote " + "mere ".repeat(100);
    String cut = shown(new Excerpts(Set.of("kvote")).of(text));
    assertThat(cut).startsWith("… ord ").contains("[kvote]").endsWith("mere …");
    assertThat(cut.length()).isBetween(200, 260);
    assertThat(shown(new Excerpts(Set.of()).of(text))).startsWith("ord ").endsWith(" …");
  }

  @Test
  void no_text_is_lost_or_made_up_whatever_it_is() {
    Random random = new Random(7);
    String letters = "ab åÅæ-\u00AD/.,<>&\"'\n\t😀é1";
    for (int i = 0; i < 300; i++) {
      String text =
          random
              .ints(random.nextInt(600), 0, letters.codePointCount(0, letters.length()))
              .mapToObj(
                  at ->
                      letters.substring(
                          letters.offsetByCodePoints(0, at), letters.offsetByCodePoints(0, at + 1)))
              .collect(Collectors.joining());
      Excerpts excerpts = new Excerpts(Set.of("ab", "å", "a-b", "b", "æ"));
      assertThat(text(excerpts.whole(text))).isEqualTo(text);
      String cut = text(excerpts.of(text)).replaceFirst("^… ", "").replaceFirst(" …$", "");
      assertThat(text).contains(cut);
      assertThat(cut.length()).isLessThanOrEqualTo(text.length());
    }
  }

  private static String text(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  private static String shown(List<Run> runs) {
    return runs.stream()
        .map(run -> run.hit() ? "[" + run.text() + "]" : run.text())
        .collect(Collectors.joining());
  }
}
