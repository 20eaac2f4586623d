package dk.kkr.agenda.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.agenda.extraction.OfficeFiles;
import dk.kkr.agenda.extraction.PdfFiles;
import dk.kkr.agenda.extraction.PeakMemory;
import dk.kkr.agenda.extraction.TextState;
import dk.kkr.agenda.importing.ImportRefused;
import dk.kkr.agenda.importing.ImportRefused.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that cannot be read end with a reason, in bounded time and memory. */
class BadDocumentsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final AgendaFiles files =
      new AgendaFiles((jvm, file, most) -> PeakMemory.bounded(() -> jvm.run(file, PATIENCE, most)));

  @Test
  void a_protected_pdf_says_so() {
    assertThat(Documents.state(PdfFiles.encrypted("1. Sag"))).isEqualTo(TextState.ENCRYPTED);
  }

  @Test
  void a_scan_has_no_text() {
    assertThat(Documents.state(PdfFiles.pdf("", ""))).isEqualTo(TextState.NO_TEXT);
    assertThat(Documents.state(utf8("<html><body><img src=\"scan.png\"></body></html>")))
        .isEqualTo(TextState.NO_TEXT);
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 200, 500})
  void a_cut_file_is_damaged(int bytes) {
    byte[] pdf = PdfFiles.pdf("DAGSORDEN");
    byte[] docx = OfficeFiles.docx("DAGSORDEN");
    assertThat(Documents.state(Arrays.copyOf(pdf, Math.min(bytes, pdf.length - 60))))
        .isIn(TextState.DAMAGED, TextState.NO_TEXT);
    assertThat(Documents.state(Arrays.copyOf(docx, Math.min(bytes, docx.length - 30))))
        .isEqualTo(TextState.DAMAGED);
  }

  @Test
  void entities_that_unfold_are_refused_unread() {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"lol\">");
    for (int i = 1; i < 30; i++) {
      dtd.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    String document =
        dtd
            + "]><w:document xmlns:w=\"w\"><w:body><w:p><w:t>&a29;</w:t></w:p></w:body></w:document>";
    byte[] file = OfficeFiles.zip(Map.of("word/document.xml", utf8(document)));

    assertThat(Documents.state(file)).isEqualTo(TextState.DAMAGED);
  }

  @Test
  void tables_within_tables_without_end_are_damage() {
    String deep = "<w:tbl><w:tr><w:tc>".repeat(5_000);
    String document = "<w:document xmlns:w=\"w\"><w:body>" + deep;
    byte[] file = OfficeFiles.zip(Map.of("word/document.xml", utf8(document)));

    assertThat(Documents.state(file)).isEqualTo(TextState.DAMAGED);
  }

  @Test
  void elements_within_elements_without_end_end_the_reading_of_a_page() {
    byte[] page = utf8("<html><body>" + "<div>".repeat(200_000) + "1. Sag");

    assertThat(Documents.state(page)).isIn(TextState.TEXT, TextState.DAMAGED);
  }

  @Test
  void a_bomb_ends_its_process_and_nothing_else() {
    refused(OfficeFiles.bomb(210), Reason.TOO_MUCH);
    refused(PdfFiles.bomb(100), Reason.TOO_MUCH, Reason.NO_TEXT, Reason.TOO_SLOW);
  }

  @Test
  void another_archive_is_none_of_the_formats() {
    refused(OfficeFiles.zip(Map.of("billede.txt", utf8("hej"))), Reason.BINARY);
  }

  @Test
  void a_document_that_is_no_agenda_says_so() {
    refused(OfficeFiles.docx("Kære alle", "Her er intet."), Reason.UNKNOWN_FORMAT);
  }

  private void refused(byte[] content, Reason... reasons) {
    assertThatThrownBy(() -> files.read(content))
        .isInstanceOfSatisfying(
            ImportRefused.class, refused -> assertThat(refused.reason()).isIn((Object[]) reasons));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
