package dk.kkr.agenda.reimport;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.content.Point;
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

/** What people do to a page, and what becomes of it. */
class EditedPageTest {

  private Drafts before;
  private Document page;

  @BeforeEach
  void exported() throws IOException {
    Path samples = Path.of(System.getProperty("kkr.root"), "samples");
    before = Drafts.of(Files.readAllBytes(samples.resolve("kkr-hovedstaden-2022-03-11.md")));
    page = Jsoup.parse(new String(before.export(false), StandardCharsets.UTF_8));
  }

  @Test
  void a_program_that_writes_the_page_anew_changes_nothing() {
    page.outputSettings().prettyPrint(true).indentAmount(4);
    DraftEditing.Edited edited = takeBack();
    assertThat(edited.draft()).isEqualTo(before.draft());
    assertThat(edited.findings()).isEmpty();
  }

  @Test
  void words_points_and_places_change_as_in_a_word_document() {
    Element text = article("3.1").expectFirst("h4 ~ p");
    text.text(text.text() + " Og lidt til.");
    Element point = article("3.4").expectFirst("ol.points > li");
    Element added = point.clone().removeAttr("id");
    added.select(".says").html("<p>beder sekretariatet om en tidsplan</p>");
    added.select("ol.points").remove();
    point.after(added);
    article("3.3").before(article("3.4"));

    DraftEditing.Edited edited = takeBack();

    assertThat(edited.findings()).isEmpty();
    ItemContent first = Drafts.item(edited.draft(), "3.1").content();
    assertThat(first.parts().getFirst().text()).contains(" Og lidt til.\n\n");
    assertThat(first.points()).isEqualTo(before.item("3.1").content().points());
    ItemContent fourth = Drafts.item(edited.draft(), "3.4").content();
    assertThat(fourth.allPoints().map(Point::id)).containsNull();
    assertThat(fourth.allPoints().count())
        .isEqualTo(before.item("3.4").content().allPoints().count() + 1);
    assertThat(fourth.points()).hasSize(before.item("3.4").content().points().size() + 1);
    List<String> numbers = edited.draft().items().stream().map(Draft.Item::number).toList();
    assertThat(numbers.indexOf("3.4")).isEqualTo(numbers.indexOf("3.3") - 1);
  }

  @Test
  void an_item_that_is_taken_out_goes() {
    article("3.3").remove();
    DraftEditing.Edited edited = takeBack();
    assertThat(edited.draft().items())
        .extracting(Draft.Item::number)
        .doesNotContain("3.3")
        .hasSize(before.draft().items().size() - 1);
  }

  @Test
  void a_page_that_was_cut_off_takes_nothing_out() {
    String whole = page.outerHtml();
    String half = whole.substring(0, whole.length() * 2 / 3);

    DraftEditing.Edited edited = before.takeBack(half.getBytes(StandardCharsets.UTF_8));

    assertThat(edited.draft().items())
        .extracting(Draft.Item::id)
        .containsExactlyInAnyOrderElementsOf(
            before.draft().items().stream().map(Draft.Item::id).toList());
    assertThat(edited.findings().stream().map(EditFinding::code)).contains(Code.INCOMPLETE);
  }

  private Element article(String number) {
    return page.select("article").stream()
        .filter(article -> article.select("h3").text().startsWith(number + " "))
        .findFirst()
        .orElseThrow();
  }

  private DraftEditing.Edited takeBack() {
    return before.takeBack(page.outerHtml().getBytes(StandardCharsets.UTF_8));
  }
}
