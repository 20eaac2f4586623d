package dk.kkr.agenda.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as one word. */
class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Prisen er 12,5 mio. kr.   | Prisen er 13,5 mio. kr.   | Prisen er [-12,5-][+13,5+] mio. kr.
          i alt 1.881 pladser       | i alt 1.981 pladser       | i alt [-1.881-][+1.981+] pladser
          en stigning på 3,5 %.     | en stigning på 4 %.       | en stigning på [-3,5 %-][+4 %+].
          steget 10%, men           | steget 10,5%, men         | steget [-10%-][+10,5%+], men
          et fald på -5 og          | et fald på 5 og           | et fald på [--5-][+5+] og
          Frist: 15. september      | Frist: 1. september       | Frist: [-15. september-][+1. september+]
          den 15. september 2027.   | den 1. oktober 2027.      | den [-15. september 2027-][+1. oktober 2027+].
          senest 15-09-2027 kl. 12  | senest 15-10-2027 kl. 12  | senest [-15-09-2027-][+15-10-2027+] kl. 12
          mødet 7/2 2027            | mødet 8/2 2027            | mødet [-7/2 2027-][+8/2 2027+]
          i 3. kvartal              | i 4. kvartal              | i [-3.-][+4.+] kvartal
          kl. 10.00-12.30           | kl. 10.00-12.15           | kl. 10.00-[-12.30-][+12.15+]
          i 2018-2021               | i 2018-2022               | i 2018-[-2021-][+2022+]
          Det er 14.                | Det er 15.                | Det er [-14-][+15+].
          2½ stilling               | 3½ stilling               | [-2½-][+3½+] stilling
          """)
  void a_number_and_a_day_are_one_word(String before, String after, String marked) {
    List<Mark> marks = new Words().marks(before, after);

    assertThat(marks.stream().map(WordsTest::shown).collect(Collectors.joining()))
        .isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Den lukkes i maj.  | Den åbnes i maj. Anlægget begynder i 2028. | Den [-lukkes-][+åbnes+] i maj.[+ Anlægget begynder i 2028.+]
          Den åbnes i maj. Den lukkes i juni. | Den holdes i maj. | Den [-åbnes-][+holdes+] i maj.[- Den lukkes i juni.-]
          """)
  void a_sentence_is_marked_with_its_own_full_stop(String before, String after, String marked) {
    assertThat(
            new Words()
                .marks(before, after).stream().map(WordsTest::shown).collect(Collectors.joining()))
        .isEqualTo(marked);
  }

  private static String shown(Mark mark) {
    return switch (mark.kind()) {
      case KEPT -> mark.text();
      case ADDED -> "[+" + mark.text() + "+]";
      case REMOVED -> "[-" + mark.text() + "-]";
    };
  }
}
