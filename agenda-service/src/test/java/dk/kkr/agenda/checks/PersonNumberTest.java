package dk.kkr.agenda.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kkr.agenda.content.AttachedFile;
import dk.kkr.agenda.content.Attachment;
import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.content.Part;
import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.content.Position;
import dk.kkr.agenda.content.Step;
import dk.kkr.agenda.content.Table;
import dk.kkr.agenda.extraction.FileType;
import dk.kkr.agenda.extraction.TextState;
import dk.kkr.agenda.importing.PartKind;
import dk.kkr.agenda.importing.Verb;
import dk.kkr.platform.json.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where a number is looked for. Nobody has these: a serial number of 0000 is not given out. */
class PersonNumberTest {

  private static final String NUMBER = "010203-0000";

  /** Each text that goes out has this in it. */
  private static final String TEXT = "tekst";

  private static final ItemContent FULL =
      new ItemContent(
          TEXT,
          TEXT,
          true,
          TEXT,
          TEXT,
          List.of(TEXT),
          List.of(new Part(PartKind.BACKGROUND, TEXT, TEXT)),
          List.of(new Table(List.of(TEXT), List.of(List.of("1"), List.of(TEXT)), List.of(TEXT))),
          List.of(
              new Point(
                  null,
                  List.of(Verb.APPROVE),
                  TEXT,
                  List.of(TEXT),
                  List.of(Point.written(List.of(), TEXT, List.of(TEXT), List.of())),
                  List.of(TEXT),
                  null,
                  null,
                  null)),
          List.of(new Position(TEXT, null, Position.Status.EXPECTED, TEXT, TEXT, List.of(TEXT))),
          List.of(new Step(TEXT, TEXT, null, Step.Precision.NONE, TEXT)),
          List.of(TEXT),
          List.of(
              new Attachment(
                  null,
                  TEXT,
                  TEXT,
                  "https://example.org/" + TEXT,
                  Attachment.Availability.ENCLOSED,
                  true,
                  file(FileType.PDF, TEXT + ".pdf"))));

  @Test
  void every_text_of_an_item_is_looked_at() {
    List<String> places = new ArrayList<>();
    texts("", EventJson.tree(EventJson.write(FULL)), places);
    assertThat(places).hasSize(27);

    for (String place : places) {
      List<CheckFinding> findings = found(agenda(with(place), List.of(), FileTexts.NONE));
      assertThat(findings).as(place).hasSize(1);
      assertThat(findings.getFirst().excerpt()).as(place).contains("••••••-••••");
      assertThat(findings.toString()).as(place).doesNotContain("0000");
    }
  }

  @Test
  void a_finding_says_where_on_the_item_it_is() {
    CheckPlace item = CheckPlace.item(null, "3.1");
    Map.of(
            "/title", item,
            "/parts/0/text", item.inPart(1),
            "/tables/0/rows/1/0", item.inTable(1),
            "/points/0/contents/0", item.inPoint("1"),
            "/points/0/children/0/text", item.inPoint("1.1"),
            "/attachments/0/file/name", item.atAttachment(1))
        .forEach(
            (pointer, place) ->
                assertThat(found(agenda(with(pointer), List.of(), FileTexts.NONE)))
                    .as(pointer)
                    .extracting(CheckFinding::place)
                    .containsExactly(place));
  }

  @Test
  void what_goes_out_beside_the_items_is_looked_at() {
    List<CheckFinding> findings =
        found(agenda(FULL, List.of("Intet", "Udsendt til " + NUMBER), FileTexts.NONE));

    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().place()).isEqualTo(CheckPlace.AGENDA);
  }

  @Test
  void the_text_of_a_file_is_looked_at_page_by_page() {
    FileTexts texts = file -> Optional.of("Forside\fFødt " + NUMBER + "\fslut " + NUMBER);

    List<CheckFinding> findings = found(agenda(FULL, List.of(), texts));

    assertThat(findings)
        .extracting(CheckFinding::message)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("Filen »tekst.pdf« (side 2) indeholder"),
            second -> assertThat(second).startsWith("Filen »tekst.pdf« (side 3) indeholder"));
    assertThat(findings.getFirst().place().attachment()).isEqualTo(1);
  }

  @Test
  void a_file_that_nobody_could_read_is_a_finding() {
    for (TextState state : TextState.values()) {
      UUID id = UUID.randomUUID();
      AttachedFile file = new AttachedFile(id, "a.pdf", FileType.PDF.mediaType(), 1, "0", state);
      ItemContent content = FULL.identified();
      CheckedAgenda agenda =
          agenda(
              content.withFile(content.attachments().getFirst().identity(), file),
              List.of(),
              FileTexts.NONE);
      Report report = new Report(CheckCode.FILE_UNREAD);
      FileUnread.unread().check(agenda, report);
      Report pictures = new Report(CheckCode.FILE_WITHOUT_TEXT);
      FileUnread.withoutText().check(agenda, pictures);
      boolean read = state == TextState.TEXT || state == TextState.NO_TEXT;
      assertThat(report.findings()).as(state.name()).hasSize(read ? 0 : 1);
      assertThat(pictures.findings()).hasSize(state == TextState.NO_TEXT ? 1 : 0);
    }
    assertThat(CheckCode.FILE_UNREAD.severity()).isEqualTo(CheckSeverity.ERROR);
    assertThat(CheckCode.FILE_WITHOUT_TEXT.severity()).isEqualTo(CheckSeverity.WARNING);
  }

  @Test
  void columns_of_birthdays_and_serial_numbers_are_found_without_their_noughts() {
    assertThat(inSheet("Navn\tFødt\tNr.\t\nNN\t70761\t4285\t\nMM\t10203\t85\t\n")).hasSize(1);
    assertThat(inSheet("NN\t070761\t4285\t\n")).hasSize(1);
    // One number that is no date makes it a column of amounts.
    assertThat(inSheet("Bus\t70761\t4285\t\nTog\t99999\t85\t\n")).isEmpty();
    assertThat(inSheet("Bus\t70.761\t4.285\t\nTog\t10.203\t85\t\n")).isEmpty();
  }

  private static List<CheckFinding> inSheet(String sheet) {
    ItemContent content = FULL.identified();
    ItemContent attached =
        content.withFile(
            content.attachments().getFirst().identity(), file(FileType.XLSX, "liste.xlsx"));
    return found(agenda(attached, List.of(), file -> Optional.of("Ark\n" + sheet)));
  }

  @Test
  void neighbouring_cells_of_a_table_are_read_together() {
    List<CheckFinding> findings =
        found(
            agenda(
                new ItemContent(
                    "Titel",
                    null,
                    false,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of(
                        new Table(
                            List.of("Født", "Nr."),
                            List.of(List.of("120.345", "1.250"), List.of("070761", "0000")),
                            List.of())),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()),
                List.of(),
                FileTexts.NONE));

    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().place()).isEqualTo(CheckPlace.item(null, "3.1").inTable(1));
    assertThat(findings.getFirst().excerpt()).contains("••••••").doesNotContain("070761", "0000");
  }

  private static List<CheckFinding> found(CheckedAgenda agenda) {
    Report report = new Report(CheckCode.CPR_NUMBER);
    new PersonNumber().check(agenda, report);
    return report.findings();
  }

  private static CheckedAgenda agenda(ItemContent content, List<String> beside, FileTexts texts) {
    return new CheckedAgenda(
        Checked.text("").agenda().frame(),
        List.of("3"),
        List.of(
            new CheckedItem(
                new CheckedItem.Source(null, "3.1", "Fælles sager", content), Checked.MEETING)),
        beside,
        texts,
        List.of());
  }

  private static AttachedFile file(FileType type, String name) {
    return new AttachedFile(UUID.randomUUID(), name, type.mediaType(), 1, "0", TextState.TEXT);
  }

  /** The full item with a number in this one text. */
  private static ItemContent with(String pointer) {
    JsonNode item = EventJson.tree(EventJson.write(FULL));
    int cut = pointer.lastIndexOf('/');
    JsonNode holder = item.at(pointer.substring(0, cut));
    String member = pointer.substring(cut + 1);
    String text = item.at(pointer).textValue().replace(TEXT, TEXT + " " + NUMBER);
    if (holder instanceof ArrayNode array) {
      array.set(Integer.parseInt(member), array.textNode(text));
    } else if (holder instanceof ObjectNode object) {
      object.put(member, text);
    }
    try {
      return EventJson.read(item.toString().getBytes(StandardCharsets.UTF_8), ItemContent.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void texts(String pointer, JsonNode node, List<String> places) {
    if (node.isTextual() && node.textValue().contains(TEXT)) {
      places.add(pointer);
    }
    node.properties()
        .forEach(member -> texts(pointer + "/" + member.getKey(), member.getValue(), places));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      texts(pointer + "/" + i, node.get(i), places);
    }
  }
}
