package dk.kkr.agenda.reimport;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.content.Attachment;
import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.content.Position;
import dk.kkr.agenda.content.Step;
import dk.kkr.agenda.reimport.EditFinding.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is taken out of a document and cannot be taken out by it stays, and is told. */
class TakenOutTest {

  private Drafts before;
  private WordEdits word;
  private Document page;

  @BeforeEach
  void exported() throws IOException {
    Path samples = Path.of(System.getProperty("kkr.root"), "samples");
    Drafts sample = Drafts.of(Files.readAllBytes(samples.resolve("kkr-hovedstaden-2022-03-11.md")));
    before = sample.with("3.1", rich(sample.item("3.1").content()));
    word = new WordEdits(before.export(true));
    page = Jsoup.parse(new String(before.export(false), StandardCharsets.UTF_8));
  }

  private static ItemContent rich(ItemContent item) {
    return new ItemContent(
            item.title(),
            item.publicTitle(),
            item.closed(),
            item.caseNumber(),
            item.caseWorker(),
            item.presenters(),
            item.parts(),
            item.tables(),
            item.points(),
            List.of(
                new Position(
                    "Udvalget", null, Position.Status.EXPECTED, "Anbefaler", null, List.of()),
                new Position("K29", null, Position.Status.EXPECTED, "Anbefaler", null, List.of())),
            List.of(
                new Step("Kommunerne", "Behandling", null, Step.Precision.NONE, "Behandles i maj"),
                new Step("Udvalget", "Opsamling", null, Step.Precision.NONE, "Samler op i juni")),
            item.policyAreas(),
            List.of(
                Attachment.named("Kort over ruter", null, Attachment.Availability.ENCLOSED),
                Attachment.named("Notat om økonomi", null, Attachment.Availability.ENCLOSED)))
        .identified();
  }

  @Test
  void nobody_touched_it() {
    assertThat(before.takeBack(word.bytes()).findings()).isEmpty();
    assertThat(takeBackPage().findings()).isEmpty();
  }

  @Test
  void an_attachment_in_a_word_document() {
    word.remove(blocks("Kort over ruter"));
    told(before.takeBack(word.bytes()), "Kort over ruter");
  }

  @Test
  void an_attachment_on_a_page() {
    element("li", "Kort over ruter").remove();
    told(takeBackPage(), "Kort over ruter");
  }

  @Test
  void a_row_of_positions_and_a_step_on_a_page() {
    element("tr", "Udvalget").remove();
    told(takeBackPage(), "Udvalget");
    setUpAgain();
    element("li, tr", "Samler op i juni").remove();
    told(takeBackPage(), "Samler op i juni");
  }

  @Test
  void all_attachments_with_their_heading() {
    List<org.w3c.dom.Element> heading =
        word.item("3.1").stream()
            .filter(block -> WordEdits.style(block).equals("Heading3"))
            .filter(block -> WordEdits.text(block).startsWith("Bilag"))
            .toList();
    assertThat(heading).hasSize(1);
    word.remove(heading);
    word.remove(blocks("Kort over ruter"));
    word.remove(blocks("Notat om økonomi"));
    told(before.takeBack(word.bytes()), "Bilag");
  }

  @Test
  void a_fact_of_an_item() {
    List<org.w3c.dom.Element> facts =
        word.item("3.1").stream()
            .filter(block -> WordEdits.style(block).equals("KKRFact"))
            .limit(1)
            .toList();
    String text = WordEdits.text(facts.getFirst());
    word.remove(facts);
    told(before.takeBack(word.bytes()), text);
  }

  @Test
  void what_was_written_otherwise_is_told_once() {
    List<org.w3c.dom.Element> blocks = blocks("Kort over ruter");
    word.replace(blocks.getFirst(), "Kort over ruter", "Kort over stier");

    DraftEditing.Edited edited = before.takeBack(word.bytes());

    assertThat(edited.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.text()).contains("Kort over stier"));
  }

  @Test
  void the_title_of_an_item_or_a_section() {
    String title = before.item("3.1").content().title();
    for (String left : List.of("", "3.1")) {
      setUpAgain();
      word.write(word.find("Heading2", "3.1"), left);
      told(before.takeBack(word.bytes()), title, Code.TITLE_EMPTY);
    }
    word.remove(List.of(word.find("Heading2", "3.1")));
    assertThat(before.takeBack(word.bytes()).findings())
        .anySatisfy(finding -> assertThat(finding.code()).isEqualTo(Code.TITLE_EMPTY));
    page.expectFirst("h2[id^=afsnit], section[id^=afsnit] h2").text("");
    DraftEditing.Edited edited = takeBackPage();
    assertThat(edited.draft()).isEqualTo(before.draft());
    assertThat(edited.findings()).extracting(EditFinding::code).containsExactly(Code.TITLE_EMPTY);
  }

  @Test
  void a_point_takes_its_notes_with_it() {
    Element point = page.expectFirst("ol.points > li");
    point.remove();
    assertThat(takeBackPage().findings()).isEmpty();
  }

  private void setUpAgain() {
    word = new WordEdits(before.export(true));
    page = Jsoup.parse(new String(before.export(false), StandardCharsets.UTF_8));
  }

  private void told(DraftEditing.Edited edited, String words) {
    told(edited, words, Code.READ_ONLY);
  }

  private void told(DraftEditing.Edited edited, String words, Code code) {
    assertThat(edited.draft()).isEqualTo(before.draft());
    assertThat(edited.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(code);
              assertThat(finding.place()).isEqualTo("3.1");
              assertThat(finding.text()).contains(EditedLine.words(words));
              assertThat(finding.message()).contains("blevet stående");
            });
  }

  private List<org.w3c.dom.Element> blocks(String words) {
    List<org.w3c.dom.Element> found =
        word.item("3.1").stream().filter(block -> WordEdits.text(block).contains(words)).toList();
    assertThat(found).hasSize(1);
    return found;
  }

  private Element element(String tag, String words) {
    return page.select(tag).stream()
        .filter(element -> element.text().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private DraftEditing.Edited takeBackPage() {
    return before.takeBack(page.outerHtml().getBytes(StandardCharsets.UTF_8));
  }
}
