package dk.kkr.agenda.reimport;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.reimport.EditFinding.Code;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** Whatever a program makes of the characters of an export, the draft has only plain ones. */
class EditedCharactersTest {

  private Drafts before;

  @BeforeEach
  void exported() throws IOException {
    Path samples = Path.of(System.getProperty("kkr.root"), "samples");
    before = Drafts.of(Files.readAllBytes(samples.resolve("kkr-hovedstaden-2022-03-11.md")));
  }

  @ParameterizedTest
  @CsvSource({
    "utf-8,utf-8,",
    "utf-8,iso-8859-1,Windows-1252",
    "utf-8,windows-1252,Windows-1252",
    "windows-1252,windows-1252,",
    "iso-8859-1,windows-1252,",
    "windows-1252,utf-8,UTF-8",
    "utf-8,utf-16,"
  })
  void a_page_is_read_as_its_bytes_are_written(String told, String written, String doubt) {
    String page = new String(before.export(false), StandardCharsets.UTF_8);
    assertThat(page).contains("æ", "ø", "å").contains("<meta charset=\"utf-8\"");
    byte[] saved =
        page.replace("<meta charset=\"utf-8\"", "<meta charset=\"" + told + "\"")
            .getBytes(Charset.forName(written));

    DraftEditing.Edited edited = before.takeBack(saved);

    // What Latin-1 has no sign for was lost when the page was saved.
    if (!written.equals("iso-8859-1")) {
      assertThat(edited.draft()).isEqualTo(before.draft());
    }
    assertThat(edited.draft().toString()).contains("æ", "ø", "å").doesNotContain("\uFFFD");
    if (doubt == null) {
      assertThat(edited.findings()).isEmpty();
    } else {
      assertThat(edited.findings())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.code()).isEqualTo(Code.ENCODING);
                assertThat(finding.message()).contains("læst som " + doubt);
              });
    }
  }

  @Test
  void lines_pasted_in_from_another_encoding_are_read_too() throws IOException {
    String page = new String(before.export(false), StandardCharsets.UTF_8);
    int heading = page.indexOf("</h3>");
    byte[] saved =
        joined(
            page.substring(0, heading).getBytes(StandardCharsets.UTF_8),
            "\n blå rødgrød\n".getBytes(StandardCharsets.ISO_8859_1),
            page.substring(heading).getBytes(StandardCharsets.UTF_8));

    DraftEditing.Edited edited = before.takeBack(saved);

    assertThat(edited.draft().items().getFirst().content().title()).endsWith(" blå rødgrød");
    assertThat(codes(edited)).containsExactly(Code.ENCODING);
  }

  @Test
  void letters_that_a_program_lost_are_told() {
    String page = new String(before.export(false), StandardCharsets.UTF_8);
    String saved = page.replaceFirst("</h3>", " bl\uFFFD</h3>");

    assertThat(codes(before.takeBack(saved.getBytes(StandardCharsets.UTF_8))))
        .containsExactly(Code.CHARACTER_LOST);
  }

  @Test
  void signs_that_nobody_sees_are_taken_out_and_told_with_their_item() {
    WordEdits word = new WordEdits(before.export(true));
    Element text =
        word.item("3.1").stream()
            .filter(block -> WordEdits.style(block).equals("Normal"))
            .findFirst()
            .orElseThrow();
    word.write(text, "abc \u202Edef \u2066ghi\u2069 cpr 010203-0000");

    DraftEditing.Edited edited = before.takeBack(word.bytes());

    assertThat(Drafts.item(edited.draft(), "3.1").content().toString())
        .contains("abc def ghi cpr")
        .doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069]");
    assertThat(edited.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(Code.CHARACTER_REMOVED);
              assertThat(finding.message()).contains("(U+202E, U+2066, U+2069)");
              assertThat(finding.place()).isEqualTo("3.1");
              assertThat(finding.text()).isEqualTo("abc def ghi cpr ••••••-••••");
            });
  }

  private static byte[] joined(byte[]... parts) throws IOException {
    var out = new java.io.ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.write(part);
    }
    return out.toByteArray();
  }

  private static List<Code> codes(DraftEditing.Edited edited) {
    return edited.findings().stream().map(EditFinding::code).toList();
  }
}
