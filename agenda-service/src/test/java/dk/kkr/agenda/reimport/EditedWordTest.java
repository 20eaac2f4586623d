package dk.kkr.agenda.reimport;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.content.Part;
import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.importing.Verb;
import dk.kkr.agenda.reimport.EditFinding.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What people do to a Word document, and what becomes of it. */
class EditedWordTest {

  private Drafts before;
  private WordEdits word;

  @BeforeEach
  void exported() throws IOException {
    Path samples = Path.of(System.getProperty("kkr.root"), "samples");
    before = Drafts.of(Files.readAllBytes(samples.resolve("kkr-hovedstaden-2022-03-11.md")));
    word = new WordEdits(before.export(true));
  }

  @Test
  void a_word_in_a_part_changes_that_part_and_nothing_else() {
    Draft.Item item = before.item("3.1");
    List<Element> blocks = word.item("3.1");
    Element text =
        blocks.stream()
            .filter(block -> WordEdits.style(block).equals("Normal"))
            .findFirst()
            .orElseThrow();
    String old = WordEdits.text(text);
    word.write(text, old + " Og lidt til.");

    DraftEditing.Edited edited = before.takeBack(word.bytes());

    assertThat(edited.findings()).isEmpty();
    ItemContent now = Drafts.item(edited.draft(), "3.1").content();
    List<Part> expected =
        item.content().parts().stream()
            .map(
                part ->
                    part.text().contains(old)
                        ? new Part(
                            part.kind(),
                            part.heading(),
                            part.text().replace(old, old + " Og lidt til."))
                        : part)
            .toList();
    assertThat(now.parts()).isEqualTo(expected).isNotEqualTo(item.content().parts());
    assertThat(now.points()).isEqualTo(item.content().points());
    assertThat(now.attachments()).isEqualTo(item.content().attachments());
    assertThat(now.caseWorker()).isEqualTo(item.content().caseWorker());
    assertThat(others(edited.draft(), "3.1")).isEqualTo(others(before.draft(), "3.1"));
  }

  @Test
  void a_new_point_stands_among_the_others_which_keep_their_ids() {
    String number = withPoints(2);
    List<Point> points = before.item(number).content().points();
    Element first = pointsOf(number).getFirst();
    Element added = word.copy(first, false);
    word.write(added, "beder sekretariatet om en tidsplan");

    DraftEditing.Edited edited = before.takeBack(word.bytes());

    List<Point> now = Drafts.item(edited.draft(), number).content().points();
    List<Point> all = now.stream().flatMap(Point::flat).toList();
    Point fresh = all.stream().filter(point -> point.id() == null).findFirst().orElseThrow();
    assertThat(fresh.text()).isEqualTo("beder sekretariatet om en tidsplan");
    assertThat(fresh.verbs()).containsExactly(Verb.REQUEST);
    assertThat(all.stream().filter(point -> point.id() != null).map(Point::identity))
        .containsExactlyElementsOf(
            points.stream().flatMap(Point::flat).map(Point::identity).toList());
    assertThat(edited.findings()).isEmpty();
  }

  @Test
  void the_text_of_a_recommendation_follows_its_points() {
    String number = withPoints(2);
    Element first = pointsOf(number).getFirst();
    word.replace(first, WordEdits.text(first), "drøfter en helt anden plan");

    DraftEditing.Edited edited = before.takeBack(word.bytes());

    ItemContent now = Drafts.item(edited.draft(), number).content();
    assertThat(now.allPoints().map(Point::text)).contains("drøfter en helt anden plan");
    Drafts after = before.with(number, now);
    assertThat(after.takeBack(after.export(true)).draft()).isEqualTo(after.draft());
    String said =
        now.parts().stream().map(Part::text).reduce("", (one, other) -> one + "\n" + other);
    assertThat(said).contains("drøfter en helt anden plan");
  }

  @Test
  void items_can_be_moved_and_renumbered() {
    word.moveBefore(word.find("Heading2", "3.1"), word.item("3.2"));
    word.replace(word.find("Heading2", "3.2"), "3.2", "3.9");

    DraftEditing.Edited edited = before.takeBack(word.bytes());

    assertThat(edited.findings()).isEmpty();
    List<String> numbers = edited.draft().items().stream().map(Draft.Item::number).toList();
    assertThat(numbers.indexOf("3.9")).isEqualTo(numbers.indexOf("3.1") - 1);
    assertThat(Drafts.item(edited.draft(), "3.9"))
        .isEqualTo(
            new Draft.Item(
                before.item("3.2").id(),
                before.item("3.2").section(),
                "3.9",
                before.item("3.2").content()));
  }

  @Test
  void an_item_that_is_taken_out_goes_and_one_that_is_written_comes() {
    word.remove(word.item("3.1"));
    Element heading = word.copy(word.find("Heading2", "3.2"), false);
    word.write(heading, "3.7 Fælles brandøvelse");
    word.moveBefore(word.find("Heading2", "3.2"), List.of(heading));

    DraftEditing.Edited edited = before.takeBack(word.bytes());

    assertThat(edited.draft().items())
        .extracting(Draft.Item::id)
        .doesNotContain(before.item("3.1").id());
    Draft.Item added = Drafts.item(edited.draft(), "3.7");
    assertThat(added.id()).isNull();
    assertThat(added.content().title()).isEqualTo("Fælles brandøvelse");
    assertThat(edited.draft().items()).hasSameSizeAs(before.draft().items());
  }

  @Test
  void a_document_without_its_end_takes_nothing_out() {
    List<Element> blocks = word.blocks();
    int from = blocks.indexOf(word.find("Heading2", "3.2"));
    word.remove(blocks.subList(from, blocks.size()));

    DraftEditing.Edited edited = before.takeBack(word.bytes());

    assertThat(edited.draft().items()).containsExactlyInAnyOrderElementsOf(before.draft().items());
    assertThat(edited.draft().sections())
        .containsExactlyInAnyOrderElementsOf(before.draft().sections());
    assertThat(codes(edited)).containsOnly(Code.INCOMPLETE);
  }

  @Test
  void a_copied_heading_is_a_new_item_and_the_first_stays_what_it_is() {
    List<Element> item = new ArrayList<>(word.item("3.1"));
    Element place = word.find("Heading2", "3.2");
    List<Element> copies = item.stream().map(block -> (Element) block.cloneNode(true)).toList();
    copies.forEach(copy -> place.getParentNode().insertBefore(copy, place));

    DraftEditing.Edited edited = before.takeBack(word.bytes());

    assertThat(codes(edited)).contains(Code.DUPLICATE_ID);
    assertThat(edited.draft().items()).hasSize(before.draft().items().size() + 1);
    assertThat(edited.draft().items().stream().filter(one -> one.id() == null)).hasSize(1);
    assertThat(Drafts.item(edited.draft(), "3.1")).isEqualTo(before.item("3.1"));
  }

  @Test
  void without_their_marks_things_are_found_by_number_title_and_words() {
    word.blocks().forEach(word::unmark);

    DraftEditing.Edited edited = before.takeBack(word.bytes());

    assertThat(edited.draft().items())
        .extracting(Draft.Item::id)
        .containsExactlyElementsOf(before.draft().items().stream().map(Draft.Item::id).toList());
    assertThat(edited.draft().sections()).isEqualTo(before.draft().sections());
    assertThat(codes(edited)).contains(Code.ID_GONE, Code.INCOMPLETE);
    for (Draft.Item item : edited.draft().items()) {
      ItemContent then = before.draft().item(item.id()).orElseThrow().content();
      assertThat(item.content().points()).isEqualTo(then.points());
      assertThat(item.content().parts()).containsAll(then.parts());
    }
  }

  @Test
  void an_item_that_lost_its_heading_keeps_its_parts() {
    word.remove(List.of(word.find("Heading2", "3.2")));

    DraftEditing.Edited edited = before.takeBack(word.bytes());

    assertThat(Drafts.item(edited.draft(), "3.2").content().parts())
        .isEqualTo(before.item("3.2").content().parts());
    assertThat(edited.draft().items()).hasSameSizeAs(before.draft().items());
  }

  @Test
  void what_is_only_shown_is_not_taken_up_and_said() {
    Element fact =
        word.item("3.1").stream()
            .filter(block -> WordEdits.style(block).equals("KKRFact"))
            .findFirst()
            .orElseThrow();
    word.write(fact, "Sag: SAG-1999-00001");

    DraftEditing.Edited edited = before.takeBack(word.bytes());

    assertThat(edited.draft()).isEqualTo(before.draft());
    assertThat(edited.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(Code.READ_ONLY);
              assertThat(finding.place()).isEqualTo("3.1");
              assertThat(finding.text()).isEqualTo("Sag: SAG-1999-00001");
            });
  }

  /** Number of an item with at least so many points in the document. */
  private String withPoints(int least) {
    return String.valueOf(
        before.draft().items().stream()
            .filter(item -> item.content().allPoints().count() >= least)
            .findFirst()
            .orElseThrow()
            .number());
  }

  private List<Element> pointsOf(String number) {
    return word.item(number + " ").stream()
        .filter(block -> WordEdits.style(block).equals("KKRPoint"))
        .filter(block -> !WordEdits.text(block).isBlank())
        .toList();
  }

  private static List<Draft.Item> others(Draft draft, String number) {
    return IntStream.range(0, draft.items().size())
        .mapToObj(draft.items()::get)
        .filter(item -> !number.equals(item.number()))
        .toList();
  }

  private static List<Code> codes(DraftEditing.Edited edited) {
    return edited.findings().stream().map(EditFinding::code).toList();
  }
}
