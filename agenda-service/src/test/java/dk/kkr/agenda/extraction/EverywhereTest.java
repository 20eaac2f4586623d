package dk.kkr.agenda.extraction;

import static dk.kkr.agenda.extraction.OfficeFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.privacy.PersonNumbers;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A number that goes out with a file is found wherever in the file it stands. Nobody has it. */
@SuppressWarnings("NullAway.Init") // set before each test
class EverywhereTest {

  private static final String NUMBER = "070761-0000";
  private static final String RUN = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";

  private static final String EMBEDDED_FIRST =
      """
      %%PDF-1.7
      1 0 obj <</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a) 5 0 R]>>>>>> endobj
      2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
      3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj
      4 0 obj <</Type/EmbeddedFile/Length 11>> stream
      %s
      endstream endobj
      5 0 obj <</Type/Filespec/F(a.txt)/EF<</F 4 0 R>>>> endobj
      trailer <</Root 1 0 R>>
      %%%%EOF
      """
          .formatted(NUMBER);

  @TempDir private Path folder;

  /** Makes a file. */
  private interface Making {
    void make(PDDocument document, PDPage page, PDPageContentStream content) throws IOException;
  }

  private interface Filling {
    void fill(XSSFSheet sheet) throws IOException;
  }

  @TestFactory
  Stream<DynamicTest> it_is_found_in_a_pdf() {
    Map<String, Making> files = new TreeMap<>();
    for (int angle : new int[] {0, 5, 30, 45, 90, 135, 180, 270, 350}) {
      files.put("turned by " + angle, (document, page, content) -> turned(content, angle));
    }
    for (int angle : new int[] {90, 180, 270}) {
      files.put(
          "on a page that lies by " + angle,
          (document, page, content) -> {
            page.setRotation(angle);
            turned(content, angle);
          });
      files.put(
          "turned on a page that lies by " + angle,
          (document, page, content) -> {
            page.setRotation(angle);
            turned(content, 0);
          });
    }
    files.put(
        "wide apart",
        (document, page, content) -> {
          content.setCharacterSpacing(6);
          turned(content, 0);
        });
    files.put("embedded", (document, page, content) -> embed(document, "a.txt", utf8(NUMBER)));
    files.put(
        "embedded workbook",
        (document, page, content) ->
            embed(document, "a.xlsx", OfficeFiles.xlsx("Ark", NUMBER, 1, "0")));
    files.put(
        "name of an embedded file",
        (document, page, content) -> embed(document, NUMBER + ".txt", utf8("intet")));
    files.put(
        "bookmark",
        (document, page, content) -> {
          PDDocumentOutline outline = new PDDocumentOutline();
          PDOutlineItem item = new PDOutlineItem();
          item.setTitle("Borger " + NUMBER);
          outline.addLast(item);
          document.getDocumentCatalog().setDocumentOutline(outline);
        });
    files.put(
        "author", (document, page, content) -> document.getDocumentInformation().setAuthor(NUMBER));
    return Stream.concat(
        Stream.of(found("embedded before it is named", utf8(EMBEDDED_FIRST))),
        files.entrySet().stream().map(file -> found(file.getKey(), pdf(file.getValue()))));
  }

  private static void turned(PDPageContentStream content, int angle) throws IOException {
    for (int line = 0; line < 3; line++) {
      content.beginText();
      Matrix matrix = Matrix.getRotateInstance(Math.toRadians(angle), 300, 400);
      matrix.concatenate(Matrix.getTranslateInstance(0, -14 * line));
      content.setTextMatrix(matrix);
      content.showText(line == 1 ? "CPR " + NUMBER + " NN" : "linje " + line);
      content.endText();
    }
  }

  private static void embed(PDDocument document, String name, byte[] bytes) throws IOException {
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(name);
    file.setFileUnicode(name);
    file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(bytes)));
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of("fil", file));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
  }

  private static byte[] pdf(Making making) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
        content.beginText();
        content.newLineAtOffset(50, 750);
        content.showText("Overskrift");
        content.endText();
        making.make(document, page, content);
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> it_is_found_in_a_workbook() {
    Map<String, Filling> files = new TreeMap<>();
    files.put("print header", sheet -> sheet.getHeader().setCenter(NUMBER));
    files.put("print footer", sheet -> sheet.getFooter().setRight("Liste " + NUMBER));
    files.put(
        "formula", sheet -> sheet.createRow(4).createCell(0).setCellFormula("\"" + NUMBER + "\""));
    files.put(
        "list of choices",
        sheet -> {
          var helper = sheet.getDataValidationHelper();
          sheet.addValidationData(
              helper.createValidation(
                  helper.createExplicitListConstraint(new String[] {"intet", NUMBER}),
                  new CellRangeAddressList(1, 1, 1, 1)));
        });
    files.put(
        "two cells",
        sheet -> {
          var row = sheet.createRow(4);
          row.createCell(0).setCellValue("070761");
          row.createCell(1).setCellValue("0000");
        });
    files.put(
        "author",
        sheet ->
            sheet.getWorkbook().getProperties().getCoreProperties().setCreator("NN " + NUMBER));
    files.put(
        "defined name",
        sheet -> {
          var name = sheet.getWorkbook().createName();
          name.setNameName("nr");
          name.setRefersToFormula("\"" + NUMBER + "\"");
        });
    return files.entrySet().stream().map(file -> found(file.getKey(), xlsx(file.getValue())));
  }

  private static byte[] xlsx(Filling filling) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = book.createSheet("Ark");
      sheet.createRow(0).createCell(0).setCellValue("Overskrift");
      filling.fill(sheet);
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> it_is_found_in_a_word_file() {
    String cell = "<w:tc>" + RUN + "</w:tc>";
    Map<String, Map<String, byte[]>> files = new TreeMap<>();
    files.put("tab", word("<w:p><w:r><w:t>070761</w:t><w:tab/><w:t>0000</w:t></w:r></w:p>"));
    files.put(
        "two cells",
        word(
            "<w:tbl><w:tr>"
                + cell.formatted("070761")
                + cell.formatted("0000")
                + "</w:tr></w:tbl>"));
    files.put("two paragraphs", word(RUN.formatted("070761") + RUN.formatted("0000")));
    files.put(
        "alternate text",
        word(
            "<w:p><w:r><w:drawing><x:docPr xmlns:x='urn:x' descr='%s'/></w:drawing></w:r></w:p>"
                .formatted(NUMBER)));
    files.put(
        "author",
        with("docProps/core.xml", utf8("<c><creator>%s</creator></c>".formatted(NUMBER))));
    files.put(
        "property",
        with("docProps/custom.xml", utf8("<c><p name='a'><s>%s</s></p></c>".formatted(NUMBER))));
    files.put(
        "link",
        with(
            "word/_rels/document.xml.rels",
            utf8("<r><R Target='https://example.org/%s.pdf'/></r>".formatted(NUMBER))));
    files.put("embedded document", with("word/embeddings/a.docx", OfficeFiles.docx(NUMBER)));
    files.put(
        "embedded workbook",
        with("word/embeddings/a.xlsx", OfficeFiles.xlsx("Ark", NUMBER, 1, "0")));
    return files.entrySet().stream()
        .map(file -> found(file.getKey(), OfficeFiles.zip(file.getValue())));
  }

  private static Map<String, byte[]> word(String body) {
    return OfficeFiles.wordParts(OfficeFiles.document("", RUN.formatted("Hej") + body));
  }

  private static Map<String, byte[]> with(String part, byte[] content) {
    Map<String, byte[]> parts = word("");
    parts.put(part, content);
    return parts;
  }

  /** Where something in a file was not read, nobody may say that all of it was. */
  @Test
  void a_file_with_another_that_is_not_read_says_so() throws IOException {
    assertThat(read(OfficeFiles.zip(with("word/embeddings/ole.bin", new byte[] {1, 2}))).state())
        .isEqualTo(TextState.TOO_LARGE);
    byte[] twice = OfficeFiles.zip(with("word/embeddings/a.docx", OfficeFiles.docx("Hej")));
    assertThat(read(OfficeFiles.zip(with("word/embeddings/a.docx", twice))).state())
        .isEqualTo(TextState.TOO_LARGE);
    assertThat(
            read(pdf((document, page, content) -> embed(document, "a.zip", new byte[] {1, 0})))
                .state())
        .isEqualTo(TextState.TOO_LARGE);
    assertThat(
            read(pdf((document, page, content) -> embed(document, "a", PdfFiles.encrypted("x"))))
                .state())
        .isEqualTo(TextState.TOO_LARGE);
    assertThat(read(OfficeFiles.zip(with("word/media/a.png", new byte[] {1, 2}))).state())
        .isEqualTo(TextState.TEXT);
  }

  @Test
  void nothing_else_of_what_stands_beside_is_passed_on() throws IOException {
    byte[] pdf =
        pdf((document, page, content) -> document.getDocumentInformation().setAuthor("Ophav"));
    assertThat(read(pdf).text().strip()).isEqualTo("Overskrift");
    assertThat(read(xlsx(sheet -> sheet.getHeader().setCenter("1"))).text())
        .isEqualTo("Ark\nOverskrift\t\n 1\n");
  }

  private DynamicTest found(String name, byte[] content) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          ReadFile read = read(content);
          assertThat(read.state()).isEqualTo(TextState.TEXT);
          assertThat(PersonNumbers.in(read.text())).as(read.text()).isNotEmpty();
        });
  }

  private ReadFile read(byte[] content) throws IOException {
    Path file = Files.write(folder.resolve("file"), content);
    FileType type = Objects.requireNonNull(Sniffing.type(file));
    StringWriter text = new StringWriter();
    TextState state = FileReading.text(file, type, new BufferedWriter(text));
    assertThat(folder.toFile().list()).containsExactly("file");
    return new ReadFile(type, state, text.toString());
  }
}
