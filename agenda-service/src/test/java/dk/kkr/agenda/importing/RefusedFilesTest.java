package dk.kkr.agenda.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.kkr.agenda.content.Limits;
import dk.kkr.agenda.importing.ImportRefused.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedFilesTest {

  private static final String AGENDA =
      "DAGSORDEN 2022\r\n\r\nKKR SJÆLLAND\r\n\r\n1. Først\r\n\r\n1.1. På øen\r\n\r\nBaggrund\r\n\r\nTekst.";

  @Test
  void an_empty_file_is_refused() {
    assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
    assertThat(reason(" \r\n\t\u00A0\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.EMPTY);
    assertThat(reason(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})).isEqualTo(Reason.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%PDF-1.7\n1. Først", "PK\u0003\u0004 1. Først", "{\\rtf1 1. Først", "a\0b"})
  void a_binary_file_is_refused(String content) {
    assertThat(reason(content.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Reason.BINARY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Et brev uden punkter.",
        "# Readme\n\n1. Install\n2. Run\n",
        "# Manual\n\n## 1.1 Install\n\nText\n\n## 1.2 Run\n",
        "{\"sections\":[]}",
        "<html><body>1.1. Hej</body></html>"
      })
  void text_that_is_no_agenda_is_refused(String content) {
    assertThat(reason(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.UNKNOWN_FORMAT);
  }

  @Test
  void limits_are_kept() {
    assertThat(reason(new byte[AgendaReader.MAX_BYTES + 1])).isEqualTo(Reason.TOO_LARGE);
    assertThat(reason("x".repeat(SourceText.MAX_LINE_LENGTH + 1).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Reason.LINE_TOO_LONG);
    assertThat(reason("x\n".repeat(SourceText.MAX_LINES + 1).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Reason.TOO_MANY_LINES);
  }

  @Test
  void an_agenda_with_more_sections_than_agendas_have_is_refused() {
    assertThat(AgendaReader.MAX_SECTIONS).isEqualTo(Limits.SECTIONS);
    assertThat(AgendaReader.MAX_ITEMS).isEqualTo(Limits.ITEMS);
    assertThat(AgendaReader.read(sections(AgendaReader.MAX_SECTIONS)).sections()).hasSize(50);
    assertThat(reason(sections(AgendaReader.MAX_SECTIONS + 1))).isEqualTo(Reason.TOO_MANY_SECTIONS);
    assertThat(reason(sections(120))).isEqualTo(Reason.TOO_MANY_SECTIONS);
  }

  private static byte[] sections(int count) {
    StringBuilder agenda = new StringBuilder("DAGSORDEN 2022\n\nKKR SJÆLLAND\n");
    for (int i = 1; i <= count; i++) {
      agenda.append("\n%d. Afsnit\n".formatted(i));
      for (int k = 1; k <= 3; k++) {
        agenda.append("\n%d.%d. En sag\n\nBaggrund\n\nTekst.\n".formatted(i, k));
      }
    }
    return agenda.toString().getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
  void other_encodings_and_line_ends_read_alike(String charset) {
    ImportedAgenda agenda = AgendaReader.read(AGENDA.getBytes(Charset.forName(charset)));
    assertThat(agenda.meeting().council()).isEqualTo("KKR Sjælland");
    assertThat(agenda.sections().getFirst().items().getFirst().title()).isEqualTo("På øen");
    assertThat(agenda.findings().stream().anyMatch(each -> each.code() == FindingCode.ENCODING))
        .isEqualTo(charset.equals("windows-1252"));
  }

  @Test
  void a_byte_order_mark_and_lone_carriage_returns_do_no_harm() {
    String mac = "\uFEFF" + AGENDA.replace("\r\n", "\r");
    ImportedAgenda agenda = AgendaReader.read(mac.getBytes(StandardCharsets.UTF_8));
    assertThat(agenda.sections()).hasSize(1);
    assertThat(agenda.meeting().kind()).isEqualTo(DocumentKind.AGENDA);
  }

  private static Reason reason(byte[] content) {
    ImportRefused refused =
        catchThrowableOfType(ImportRefused.class, () -> AgendaReader.read(content));
    assertThat(refused).as("refused").isNotNull();
    assertThat(refused.getMessage()).isNotBlank();
    return refused.reason();
  }
}
