package dk.kkr.agenda.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kkr.agenda.extraction.OfficeFiles;
import dk.kkr.agenda.importing.Finding;
import dk.kkr.agenda.importing.FindingCode;
import dk.kkr.agenda.importing.ImportedAgenda;
import dk.kkr.agenda.importing.ImportedItem;
import dk.kkr.agenda.importing.ImportedPart;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a document and is no part of its text is left out of it, and told. */
class BesidesTest {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<w:del><w:r><w:delText>gamle </w:delText></w:r></w:del>|TRACKED_CHANGES",
        "<w:moveFrom><w:r><w:t>gamle </w:t></w:r></w:moveFrom>|TRACKED_CHANGES",
        "<w:r><w:rPr><w:strike/></w:rPr><w:t>gamle </w:t></w:r>|STRUCK_TEXT",
        "<w:r><w:rPr><w:dstrike/></w:rPr><w:t>gamle </w:t></w:r>|STRUCK_TEXT",
        "<w:r><w:rPr><w:rStyle w:val='Ud'/></w:rPr><w:t>gamle </w:t></w:r>|STRUCK_TEXT",
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>gamle </w:t></w:r>|HIDDEN_TEXT",
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>gam</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>le</w:t></w:r>|HIDDEN_TEXT",
        "<w:r><w:drawing><docPr name='Billede 1' descr='gamle'/><pic><blip/></pic></w:drawing></w:r>|PICTURE",
        "<w:r><w:drawing><docPr name='gamle'/><chart/></w:drawing></w:r>|PICTURE",
        "<w:r><w:pict><shape alt='gamle'><imagedata/></shape></w:pict></w:r>|PICTURE",
        "<w:r><w:object><OLEObject ProgID='gamle'/></w:object></w:r>|PICTURE",
      })
  void a_word_file(String run, FindingCode code) {
    ImportedAgenda agenda = word("<w:r><w:t>Planen er </w:t></w:r>" + run + text("ny."));

    assertThat(background(agenda)).isEqualTo("Planen er ny.");
    assertThat(agenda.findings())
        .filteredOn(finding -> finding.line() != null)
        .extracting(Finding::code, Finding::text)
        .containsExactly(tuple(code, "gamle"));
    assertThat(agenda.findings().stream().filter(finding -> finding.line() == null))
        .extracting(Finding::code)
        .containsExactlyElementsOf(
            run.contains("w:del") || run.contains("w:moveFrom")
                ? java.util.List.of(FindingCode.TRACKED_CHANGES)
                : java.util.List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<w:r><w:rPr><w:strike w:val='0'/></w:rPr><w:t>nye </w:t></w:r>",
        "<w:r><w:rPr><w:vanish w:val='false'/></w:rPr><w:t>nye </w:t></w:r>",
        "<w:r><w:rPr><w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange></w:rPr><w:t>nye </w:t></w:r>",
        "<w:ins><w:r><w:t>nye </w:t></w:r></w:ins>",
        "<w:r><w:pict><rect hr='t'/></w:pict><w:t>nye </w:t></w:r>",
      })
  void what_only_looks_like_it_is_text(String run) {
    ImportedAgenda agenda = word("<w:r><w:t>Planens </w:t></w:r>" + run + text("mål."));

    assertThat(background(agenda)).isEqualTo("Planens nye mål.");
    assertThat(agenda.findings()).filteredOn(finding -> finding.line() != null).isEmpty();
  }

  @Test
  void text_boxes_stand_in_the_text_and_notes_are_told() {
    String box =
        "<w:r><w:drawing><docPr name='Tekstfelt 2'/><txbxContent><w:p>%s</w:p></txbxContent></w:drawing></w:r>"
            .formatted(text("I en boks"));
    ImportedAgenda agenda = word(text("Planen.") + box);

    assertThat(background(agenda)).contains("Planen.").contains("I en boks");
    assertThat(agenda.findings())
        .extracting(Finding::code, Finding::text)
        .containsExactly(tuple(FindingCode.NOT_PLACED, "En fodnote"));
  }

  @Test
  void signs_of_fonts_become_signs_or_are_told_as_lost() {
    ImportedAgenda agenda =
        word(
            text("Ja ")
                + "<w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r>"
                + "<w:r><w:sym w:font='Wingdings' w:char='F051'/></w:r>");

    assertThat(background(agenda)).isEqualTo("Ja ✓\uFFFD");
    assertThat(agenda.findings()).extracting(Finding::code).contains(FindingCode.CHARACTER_LOST);
  }

  @Test
  void a_table_in_a_table_is_told() {
    String inner =
        "<w:tbl><w:tr><w:tc><w:p>%s</w:p></w:tc><w:tc><w:p>%s</w:p></w:tc></w:tr></w:tbl>";
    String outer = inner.replaceFirst("<w:p>%s</w:p>", inner.formatted(text("a"), text("b")));
    String document = outer.formatted(text("c")).replace("%", "%%");
    ImportedAgenda agenda = word(text("Planen.") + "</w:p>" + document + "<w:p>");

    assertThat(agenda.findings()).extracting(Finding::code).contains(FindingCode.TABLE_NESTED);
    assertThat(item(agenda).toString()).contains("a").contains("b").contains("c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<del>gamle </del>|TRACKED_CHANGES",
        "<s>gamle </s>|STRUCK_TEXT",
        "<strike>gamle </strike>|STRUCK_TEXT",
        "<span style='text-decoration: line-through'>gamle </span>|STRUCK_TEXT",
        "<span style='display: none'>gamle </span>|HIDDEN_TEXT",
        "<img src='x.png' alt='gamle'>|PICTURE",
        "<img src='gamle'>|PICTURE",
        "<figure><img alt='gamle'></figure>|PICTURE",
        "<iframe title='gamle' src='https://example.org'></iframe>|PICTURE",
        "<object data='gamle'></object>|PICTURE",
        "<svg><title>gamle</title><text>12</text></svg>|PICTURE",
        "<video src='gamle'></video>|PICTURE",
        "<table><tr><td>a</td><td><img alt='gamle'></td></tr></table>|PICTURE",
      })
  void a_web_page(String element, FindingCode code) {
    ImportedAgenda agenda = page("<p>Planen er " + element + "<ins>ny.</ins></p>");

    assertThat(background(agenda)).startsWith("Planen er").doesNotContain("gamle");
    assertThat(item(agenda).toString()).contains("ny.").doesNotContain("gamle");
    assertThat(agenda.findings())
        .filteredOn(finding -> finding.line() != null)
        .extracting(Finding::code, Finding::text)
        .contains(tuple(code, "gamle"));
    assertThat(agenda.findings())
        .filteredOn(finding -> finding.line() == null)
        .extracting(Finding::code)
        .containsExactly(FindingCode.TRACKED_CHANGES);
  }

  @Test
  void a_page_in_another_encoding_than_it_says_is_told() {
    String page = html("<p>På tværs.</p>").replace("<html>", "<html><meta charset='utf-8'>");
    ImportedAgenda agenda = Documents.agenda(page.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(background(agenda)).isEqualTo("På tværs.");
    assertThat(agenda.findings()).extracting(Finding::code).containsExactly(FindingCode.ENCODING);
  }

  @Test
  void pictures_of_a_pdf_are_told_with_their_page() throws IOException {
    byte[] plain =
        new PaperDocuments("KKR Hovedstaden | 11-03-2022")
            .heading(18, "DAGSORDEN 2022")
            .text("KKR HOVEDSTADEN")
            .text("Dato: 11-03-2022 10:00")
            .heading(15, "1. Sager")
            .heading(13, "1.1. Cykelstier")
            .text("SAG-2022-00001 abcd")
            .heading(11, "Baggrund")
            .text("Planen er ny.")
            .pageBreak()
            .text("Den er god.")
            .bytes();
    ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(plain)) {
      BufferedImage pixels = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB);
      PDImageXObject logo = LosslessFactory.createFromImage(document, pixels);
      pixels.setRGB(1, 1, 0xFFFFFF);
      PDImageXObject map = LosslessFactory.createFromImage(document, pixels);
      for (PDPage page : document.getPages()) {
        try (PDPageContentStream content =
            new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
          content.drawImage(logo, 400, 700, 90, 40);
          content.drawImage(map, 10, 10, 5, 5);
        }
      }
      try (PDPageContentStream content =
          new PDPageContentStream(
              document, document.getPage(1), PDPageContentStream.AppendMode.APPEND, false)) {
        content.drawImage(LosslessFactory.createFromImage(document, pixels), 100, 100, 200, 200);
      }
      document.save(drawn);
    }

    ImportedAgenda agenda = Documents.agenda(drawn.toByteArray());

    assertThat(agenda.findings())
        .filteredOn(finding -> finding.text().startsWith("Billede"))
        .extracting(Finding::code, Finding::page)
        .containsExactly(
            tuple(FindingCode.PAGE_HEADER, 1),
            tuple(FindingCode.PAGE_HEADER, 2),
            tuple(FindingCode.PICTURE, 2));
  }

  private static ImportedAgenda word(String runs) {
    String document =
        "<w:document xmlns:w='%s'><w:body>%s%s</w:body></w:document>"
            .formatted(
                W,
                java.util.stream.Stream.of(
                        "DAGSORDEN 2022",
                        "KKR HOVEDSTADEN",
                        "Dato: 11-03-2022 10:00",
                        "1. Sager",
                        "1.1. Cykelstier",
                        "SAG-2022-00001 abcd",
                        "Baggrund")
                    .map(line -> "<w:p>" + text(line) + "</w:p>")
                    .reduce("", String::concat),
                "<w:p>" + runs + "</w:p>");
    Map<String, byte[]> parts = new TreeMap<>();
    parts.put("word/document.xml", utf8(document));
    parts.put(
        "word/styles.xml",
        utf8(
            "<w:styles xmlns:w='%s'><w:style w:styleId='Ud'><w:rPr><w:strike/></w:rPr></w:style></w:styles>"
                .formatted(W)));
    if (runs.contains("txbxContent")) {
      parts.put(
          "word/footnotes.xml",
          utf8(
              "<w:footnotes xmlns:w='%s'><w:p>%s</w:p></w:footnotes>"
                  .formatted(W, text("En fodnote"))));
    }
    return Documents.agenda(OfficeFiles.zip(parts));
  }

  private static String text(String words) {
    return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
  }

  private static ImportedAgenda page(String body) {
    return Documents.agenda(utf8(html(body)));
  }

  private static String html(String body) {
    return """
        <html><body><h1>Dagsorden for møde i KKR Hovedstaden den 11. marts 2022</h1>
        <h2>1. Sager</h2><h3>1.1. Cykelstier</h3><p>SAG-2022-00001 abcd</p><h4>Baggrund</h4>
        """
        + body
        + "</body></html>";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static ImportedItem item(ImportedAgenda agenda) {
    return agenda.sections().getFirst().items().getFirst();
  }

  private static String background(ImportedAgenda agenda) {
    return item(agenda).parts().stream().map(ImportedPart::text).findFirst().orElse("");
  }
}
