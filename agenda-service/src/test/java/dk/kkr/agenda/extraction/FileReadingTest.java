package dk.kkr.agenda.extraction;

import static dk.kkr.agenda.extraction.OfficeFiles.docxOf;
import static dk.kkr.agenda.extraction.OfficeFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a file; read here, as none of these files does harm. */
@SuppressWarnings("NullAway.Init") // set before each test
class FileReadingTest {

  private static final String RUN = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";

  @TempDir private Path folder;

  @Test
  void a_pdf_is_read_page_by_page() throws IOException {
    ReadFile read = read(PdfFiles.pdf("Første side", "", "Sidste side æøå"));

    assertThat(read.type()).isEqualTo(FileType.PDF);
    assertThat(read.state()).isEqualTo(TextState.TEXT);
    assertThat(read.text().split("\f", -1)).hasSize(3);
    assertThat(read.text()).startsWith("Første side").contains("\fSidste side æøå");
  }

  @Test
  void a_pdf_without_text_says_so() throws IOException {
    assertThat(read(PdfFiles.pdf("", "")).state()).isEqualTo(TextState.NO_TEXT);
  }

  @Test
  void a_pdf_that_asks_for_a_password_says_so() throws IOException {
    assertThat(read(PdfFiles.encrypted("Hej")).state()).isEqualTo(TextState.ENCRYPTED);
  }

  @TestFactory
  Stream<DynamicTest> a_pdf_of_which_a_part_is_missing_is_damaged() {
    byte[] whole = PdfFiles.pdf("Første side", "Anden side");
    return Stream.of(6, 20, whole.length / 4, whole.length / 2, whole.length - 30)
        .map(
            length ->
                DynamicTest.dynamicTest(
                    length + " bytes",
                    () ->
                        assertThat(read(Arrays.copyOf(whole, length)).state())
                            .isEqualTo(TextState.DAMAGED)));
  }

  @Test
  void the_text_of_a_word_file_is_that_of_all_its_parts_and_boxes() throws IOException {
    Map<String, byte[]> parts =
        OfficeFiles.wordParts(
            OfficeFiles.document(
                "",
                RUN.formatted("Først")
                    + "<w:p><w:r><w:t>010203</w:t></w:r><w:r><w:noBreakHyphen/><w:t>1234</w:t></w:r></w:p>"
                    + "<w:p><w:del><w:r><w:delText>slettet</w:delText></w:r></w:del></w:p>"
                    + "<mc:AlternateContent xmlns:mc='urn:mc'><mc:Choice>"
                    + RUN.formatted("boks")
                    + "</mc:Choice><mc:Fallback>"
                    + RUN.formatted("boks igen")
                    + "</mc:Fallback></mc:AlternateContent>"));
    parts.put("word/footer1.xml", utf8(OfficeFiles.document("", RUN.formatted("nederst"))));
    parts.put("word/comments.xml", utf8(OfficeFiles.document("", RUN.formatted("bemærkning"))));
    parts.put("docProps/core.xml", utf8("<core><title>Titlen</title><creator>X</creator></core>"));

    ReadFile read = read(OfficeFiles.zip(parts));

    assertThat(read.type()).isEqualTo(FileType.DOCX);
    assertThat(read.text().strip().split("\n+"))
        .containsExactly(
            "Først", "010203\u20111234", "slettet", "boks", "nederst", "bemærkning", "Titlen");
  }

  @Test
  void a_workbook_is_read_sheet_by_sheet_with_numbers_as_it_shows_them() throws IOException {
    ReadFile read = read(OfficeFiles.xlsx("Takster", "Antal", 102031234, "000000\\-0000;@"));

    assertThat(read.type()).isEqualTo(FileType.XLSX);
    assertThat(read.text()).isEqualTo("Takster\nAntal\t010203-1234\t\n\fArk 2\nbagpå\t\n");
  }

  @Test
  void open_document_files_are_read_too() throws IOException {
    String office = "urn:oasis:names:tc:opendocument:xmlns:";
    String content =
        "<c xmlns:x='%stext:1.0' xmlns:b='%stable:1.0'>%s</c>".formatted(office, office, "%s");
    ReadFile text =
        read(OfficeFiles.openDocument(FileType.ODT, content.formatted("<x:p>Hej</x:p>")));
    ReadFile sheets =
        read(
            OfficeFiles.openDocument(
                FileType.ODS,
                content.formatted(
                    "<b:table b:name='Et'><b:table-cell><x:p>1</x:p></b:table-cell></b:table>"
                        + "<b:table b:name='To'/>")));

    assertThat(text.text()).isEqualTo("Hej\n");
    assertThat(sheets.text().split("\f", -1)).hasSize(2);
    assertThat(sheets.text()).startsWith("Et\n").endsWith("\fTo\n");
  }

  @Test
  void text_is_read_in_the_encoding_that_it_has() throws IOException {
    assertThat(read(utf8("Blåbærgrød;2\n")).type()).isEqualTo(FileType.TEXT);
    ReadFile old = read("Blåbærgrød".getBytes(Charset.forName("windows-1252")));
    assertThat(old.type()).isEqualTo(FileType.TEXT_WINDOWS);
    assertThat(old.text()).isEqualTo("Blåbærgrød");
    ReadFile wide = read("\uFEFFBlåbærgrød".getBytes(StandardCharsets.UTF_16LE));
    assertThat(wide.type()).isEqualTo(FileType.TEXT_UTF_16);
    assertThat(wide.text()).contains("Blåbærgrød");
  }

  @Test
  void entities_and_document_types_are_refused_without_being_followed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "hemmeligt");
    byte[] stealing =
        docxOf(
            "<!DOCTYPE d [<!ENTITY e SYSTEM \"%s\">]>".formatted(secret.toUri()),
            RUN.formatted("&e;"));
    byte[] laughing =
        docxOf(
            "<!DOCTYPE d [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
            RUN.formatted("&b;"));

    assertThat(read(stealing).state()).isEqualTo(TextState.DAMAGED);
    assertThat(read(stealing).text()).doesNotContain("hemmeligt");
    assertThat(read(laughing).state()).isEqualTo(TextState.DAMAGED);
    assertThat(read(laughing).text()).doesNotContain("haha");
  }

  @Test
  void office_files_that_are_broken_inside_are_damaged() throws IOException {
    byte[] open = docxOf("", RUN.formatted("Først") + "<w:p><w:r>");
    assertThat(read(open).state()).isEqualTo(TextState.DAMAGED);
    assertThat(read(open).text()).startsWith("Først");
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml", utf8(OfficeFiles.types("xl/workbook.xml", "spreadsheetml.sheet")));
    parts.put("xl/workbook.xml", utf8("<workbook"));
    assertThat(read(OfficeFiles.zip(parts)).state()).isEqualTo(TextState.DAMAGED);
  }

  @Test
  void text_past_the_limit_is_left_out_and_said_so() throws IOException {
    ReadFile read = read(utf8("tal 17\n".repeat(TextSink.MAX_CHARACTERS / 7 + 1)));

    assertThat(read.state()).isEqualTo(TextState.TOO_LARGE);
    assertThat(read.text()).hasSize(TextSink.MAX_CHARACTERS);
  }

  @TestFactory
  Stream<DynamicTest> other_files_are_of_no_type() {
    Map<String, byte[]> others = new LinkedHashMap<>();
    others.put("nothing", new byte[0]);
    others.put("a page", utf8("\n <!doctype html><script>alert(1)</script>"));
    others.put("a page with a mark", utf8("\uFEFF<HTML>"));
    others.put("a picture with scripts", utf8("<svg xmlns='http://www.w3.org/2000/svg'/>"));
    others.put("rich text", utf8("{\\rtf1 Hej}"));
    others.put("a program", new byte[] {'M', 'Z', 0, 1, 2});
    others.put("an old office file", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0});
    others.put("an archive", OfficeFiles.zip(Map.of("readme.txt", utf8("Hej"))));
    others.put("half an archive", Arrays.copyOf(OfficeFiles.docx("Hej"), 200));
    others.put(
        "a file with macros",
        OfficeFiles.zip(
            Map.of(
                "[Content_Types].xml",
                utf8(
                    OfficeFiles.types("word/document.xml", "x")
                        .replace(
                            "vnd.openxmlformats-officedocument.x.main",
                            "vnd.ms-word.document.macroEnabled.main")))));
    return others.entrySet().stream()
        .map(
            other ->
                DynamicTest.dynamicTest(
                    other.getKey(), () -> assertThat(type(other.getValue())).isNull()));
  }

  @Test
  void a_file_that_is_two_things_is_what_it_begins_with() throws IOException {
    byte[] pdf = PdfFiles.pdf("Hej");
    byte[] zip = OfficeFiles.zip(Map.of("a.html", utf8("<script>")));
    byte[] both = Arrays.copyOf(pdf, pdf.length + zip.length);
    System.arraycopy(zip, 0, both, pdf.length, zip.length);

    assertThat(type(both)).isEqualTo(FileType.PDF);
  }

  private @Nullable FileType type(byte[] content) throws IOException {
    return Sniffing.type(Files.write(folder.resolve("file"), content));
  }

  private ReadFile read(byte[] content) throws IOException {
    FileType type = Objects.requireNonNull(type(content));
    StringWriter text = new StringWriter();
    TextState state = FileReading.text(folder.resolve("file"), type, new BufferedWriter(text));
    return new ReadFile(type, state, text.toString());
  }
}
