package dk.kkr.agenda.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.agenda.content.Limits;
import dk.kkr.platform.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an agenda cannot hold is refused when it comes, with where it stands and how long it is. */
class LongTextsTest {

  private static final String LINE = "Planen er lang. ".repeat(500).strip();

  @Test
  void the_longest_text_of_a_part_is_taken() {
    ImportedDrafts read = read("Baggrund", 12);
    assertThat(read.items().getFirst().content().parts().getFirst().text().length())
        .isBetween(90_000, Limits.TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Baggrund|14|Item 1.1: part 1 (Baggrund) has 112,012 characters; at most 100,000 are allowed.",
        "Sagsfremstilling|20|Item 1.1: part 1 (Sagsfremstilling) has 160,018 characters; at most 100,000 are allowed.",
      })
  void a_longer_one_is_refused_with_its_place(String heading, int lines, String said) {
    assertThatThrownBy(() -> read(heading, lines))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> {
              assertThat(problem.type().status()).isEqualTo(422);
              assertThat(problem).hasMessageStartingWith(said);
            });
  }

  private static ImportedDrafts read(String heading, int lines) {
    String file =
        """
        DAGSORDEN 2022

        KKR HOVEDSTADEN

        Dato: 18-11-2022 10:00

        1. Sager

        1.1. Planen

        SAG-2022-00001 abcd

        %s

        %s
        """
            .formatted(heading, String.join("\n\n", Collections.nCopies(lines, LINE)));
    return ImportedDrafts.of(file.getBytes(StandardCharsets.UTF_8));
  }
}
