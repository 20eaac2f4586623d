package dk.kkr.agenda.reimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kkr.agenda.content.Part;
import dk.kkr.agenda.reimport.EditFinding.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** What people put into a document that an agenda has no place for is told, and never lost. */
class NotTextTest {

  private Drafts before;

  @BeforeEach
  void exported() throws IOException {
    Path samples = Path.of(System.getProperty("kkr.root"), "samples");
    before = Drafts.of(Files.readAllBytes(samples.resolve("kkr-hovedstaden-2022-03-11.md")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<w:r><w:pict><shape><textbox><w:txbxContent><w:p><w:r><w:t>I en boks</w:t></w:r></w:p></w:txbxContent></textbox></shape></w:pict></w:r>|NOT_PLACED",
        "<w:r><w:drawing><docPr name='Billede 3' descr='I en boks'/><blip/></w:drawing></w:r>|PICTURE",
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>I en </w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>boks</w:t></w:r>|HIDDEN_TEXT",
        "<w:r><w:rPr><w:strike/></w:rPr><w:t>I en boks</w:t></w:r>|STRUCK_TEXT",
        "<w:del><w:r><w:delText>I en boks</w:delText></w:r></w:del>|TRACKED_CHANGES",
      })
  void in_a_word_document(String run, Code code) {
    WordEdits word = new WordEdits(before.export(true));
    word.append(normal(word), run);

    DraftEditing.Edited edited = before.takeBack(word.bytes());

    assertThat(edited.draft()).isEqualTo(before.draft());
    assertThat(edited.findings())
        .extracting(EditFinding::code, EditFinding::place, EditFinding::text)
        .contains(tuple(code, "3.1", "I en boks"))
        .hasSize(code == Code.TRACKED_CHANGES ? 2 : 1);
  }

  @Test
  void notes_and_headers_of_a_word_document_are_told() {
    WordEdits word = new WordEdits(before.export(true));
    word.part("word/footnotes.xml", "footnotes", "En note");
    word.part("word/comments.xml", "comments", "En kommentar");
    word.part("word/header7.xml", "hdr", "Fortroligt");
    word.part("word/footer7.xml", "ftr", "Side 12");

    DraftEditing.Edited edited = before.takeBack(word.bytes());

    assertThat(edited.draft()).isEqualTo(before.draft());
    assertThat(edited.findings())
        .extracting(EditFinding::code, EditFinding::text)
        .containsExactlyInAnyOrder(
            tuple(Code.NOT_PLACED, "En note"),
            tuple(Code.NOT_PLACED, "En kommentar"),
            tuple(Code.NOT_PLACED, "Fortroligt"));
  }

  @Test
  void a_table_in_a_cell_keeps_the_row_and_its_words() {
    WordEdits word = new WordEdits(before.export(true));
    Element table =
        word.blocks().stream()
            .filter(block -> block.getLocalName().equals("tbl"))
            .findFirst()
            .orElseThrow();
    Element cell = (Element) table.getElementsByTagNameNS("*", "tc").item(0);
    word.append(
        cell, "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>indre</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");

    DraftEditing.Edited edited = before.takeBack(word.bytes());

    assertThat(edited.findings()).extracting(EditFinding::code).contains(Code.TABLE_NESTED);
    assertThat(edited.draft().items().stream().flatMap(item -> item.content().tables().stream()))
        .hasSameSizeAs(
            before.draft().items().stream()
                .flatMap(item -> item.content().tables().stream())
                .toList())
        .anySatisfy(one -> assertThat(one.toString()).contains("indre"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<img src='a.png' alt='I en boks'>|PICTURE",
        "<iframe title='I en boks'></iframe>|PICTURE",
        "<span style='display:none'>I en boks</span>|HIDDEN_TEXT",
        "<s>I en boks</s>|STRUCK_TEXT",
        "<del>I en boks</del>|TRACKED_CHANGES",
      })
  void in_a_page(String element, Code code) {
    Document page = page();
    page.expectFirst("article:has(#punkt-%s) h4 ~ p".formatted(before.item("3.1").id()))
        .append(element);

    DraftEditing.Edited edited = takeBack(page);

    assertThat(edited.draft()).isEqualTo(before.draft());
    assertThat(edited.findings())
        .extracting(EditFinding::code, EditFinding::place, EditFinding::text)
        .contains(tuple(code, "3.1", "I en boks"))
        .hasSize(code == Code.TRACKED_CHANGES ? 2 : 1);
  }

  @Test
  void figures_and_words_between_paragraphs_of_a_page_are_not_lost() {
    Document page = page();
    page.expectFirst("article:has(#punkt-%s) h4 ~ p".formatted(before.item("3.1").id()))
        .after(
            "<figure><img alt='Et kort'><figcaption>Et kort</figcaption></figure>Løse <b>ord</b>");
    page.body().appendText("Helt udenfor");

    DraftEditing.Edited edited = takeBack(page);

    List<String> texts =
        Drafts.item(edited.draft(), "3.1").content().parts().stream().map(Part::text).toList();
    assertThat(texts.getFirst()).contains("Et kort").contains("Løse ord");
    assertThat(edited.findings())
        .extracting(EditFinding::code, EditFinding::text)
        .containsExactly(tuple(Code.NOT_PLACED, "Helt udenfor"), tuple(Code.PICTURE, "Et kort"));
  }

  @Test
  void a_new_point_without_the_page_s_own_elements_keeps_its_words() {
    Document page = page();
    page.expectFirst("ol.points").append("<li>beder om en <b>tidsplan</b></li>");

    DraftEditing.Edited edited = takeBack(page);

    assertThat(edited.draft().items().toString()).contains("beder om en tidsplan");
  }

  private static Element normal(WordEdits word) {
    return word.item("3.1").stream()
        .filter(block -> WordEdits.style(block).equals("Normal"))
        .findFirst()
        .orElseThrow();
  }

  private Document page() {
    return Jsoup.parse(new String(before.export(false), StandardCharsets.UTF_8));
  }

  private DraftEditing.Edited takeBack(Document page) {
    return before.takeBack(page.outerHtml().getBytes(StandardCharsets.UTF_8));
  }
}
