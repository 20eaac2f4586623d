package dk.kkr.agenda.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.platform.http.Characters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters and encodings: read where that can be, told of where it is doubtful. */
class EncodingsTest {

  private static final String AGENDA =
      "DAGSORDEN 2022\nKKR Sjælland\nDato: 11-03-2022\n\n1. Sager\n\n1.1. Østers på åen\nSAG-2022-00001 abcd\nBaggrund\nRødgrød.\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void every_encoding_gives_the_same_letters(String charset) {
    ImportedAgenda agenda = AgendaReader.read(AGENDA.getBytes(Charset.forName(charset)));

    assertThat(Facts.of(agenda))
        .contains("1.1 Østers på åen SAG-2022-00001 abcd", "1.1 BACKGROUND Rødgrød.");
    assertThat(codes(agenda, FindingCode.ENCODING)).hasSize(charset.equals("UTF-8") ? 0 : 1);
  }

  @Test
  void lines_of_two_encodings_are_read_each_in_its_own_and_told_of() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(AGENDA.getBytes(StandardCharsets.UTF_8));
    file.writeBytes("Og blåbær.\n".getBytes(Charset.forName("windows-1252")));
    ImportedAgenda agenda = AgendaReader.read(file.toByteArray());

    assertThat(Facts.of(agenda)).anyMatch(fact -> fact.contains("Rødgrød. Og blåbær."));
    assertThat(codes(agenda, FindingCode.ENCODING)).extracting(Finding::line).containsExactly(11);
  }

  @Test
  void letters_that_were_broken_before_are_kept_and_told_of() {
    String broken = AGENDA + "Ã¦bler\n\nog Ã¸l\n\npÃ¥ Ã¸en\n";
    ImportedAgenda agenda = AgendaReader.read(broken.getBytes(StandardCharsets.UTF_8));

    assertThat(Facts.of(agenda)).anyMatch(fact -> fact.contains("Ã¦bler"));
    assertThat(codes(agenda, FindingCode.ENCODING)).hasSize(1);
  }

  @Test
  void characters_that_turn_or_hide_text_are_taken_out_and_told_of() {
    ImportedAgenda agenda =
        AgendaReader.read(
            (AGENDA + "Prisen er \u202E001\u202C kr.\u0007\nשלום עולם står.\n")
                .getBytes(StandardCharsets.UTF_8));

    assertThat(codes(agenda, FindingCode.CHARACTER_REMOVED))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.line()).isEqualTo(11);
              assertThat(finding.message()).contains("U+202E, U+202C, U+0007");
              assertThat(finding.text()).isEqualTo("Prisen er 001 kr.");
            });
    assertThat(Facts.of(agenda)).anyMatch(fact -> fact.contains("שלום עולם står."));
  }

  @Test
  void nothing_is_kept_that_the_system_refuses_elsewhere() {
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(c -> c != '\n' && c != '\r')
        .mapToObj(c -> new String(new int[] {c}, 0, 1))
        .forEach(
            text -> {
              String plain = PlainCharacters.of(text);
              assertThat(Characters.plain(plain)).as("U+%04X", text.codePointAt(0)).isTrue();
              if (Characters.plain(text)) {
                assertThat(plain).isEqualTo(text);
              }
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {99, 10_000})
  void more_items_than_a_meeting_has_are_refused_in_time(int perSection) {
    StringBuilder agenda =
        new StringBuilder("DAGSORDEN 2022\nKKR Sjælland\nDato: 11-03-2022\n\n1. Sager\n\n");
    for (int i = 0; i < 10_000; i++) {
      agenda.append(
          "%d.%d. Sag\nSAG-2022-00001 abcd\nBaggrund\n"
              .formatted(i / perSection + 1, i % perSection + 1));
    }
    assertThatThrownBy(() -> AgendaReader.read(agenda.toString().getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            ImportRefused.class,
            refused -> assertThat(refused.reason()).isEqualTo(ImportRefused.Reason.TOO_MANY_ITEMS));
  }

  private static List<Finding> codes(ImportedAgenda agenda, FindingCode code) {
    return agenda.findings().stream().filter(finding -> finding.code() == code).toList();
  }
}
