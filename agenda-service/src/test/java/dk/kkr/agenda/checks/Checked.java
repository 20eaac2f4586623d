package dk.kkr.agenda.checks;

import dk.kkr.agenda.content.Attachment;
import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.content.Part;
import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.content.Table;
import dk.kkr.agenda.importing.AgendaReader;
import dk.kkr.agenda.importing.ImportedAgenda;
import dk.kkr.agenda.importing.PartKind;
import dk.kkr.reference.Council;
import dk.kkr.reference.ReferenceData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small agendas for the tests of the rules, of a meeting on Wednesday 16 March 2022. */
final class Checked {

  static final LocalDate MEETING = LocalDate.of(2022, 3, 16);

  private static final ReferenceData REFERENCE = ReferenceData.load();
  private static final Council COUNCIL = REFERENCE.council("kkr-hovedstaden").orElseThrow();

  private final List<Part> parts = new ArrayList<>();
  private final List<Point> points = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<Attachment> attachments = new ArrayList<>();
  private final List<LocalDate> meetings = new ArrayList<>();
  private String number = "3.1";
  private String title = "En sag";
  private String section = "Fælles sager";
  private @Nullable LocalDate released;
  private @Nullable LocalDate today;

  /** An item with this background. */
  static Checked text(String background) {
    Checked item = new Checked();
    item.parts.add(new Part(PartKind.BACKGROUND, "Baggrund", background));
    return item;
  }

  /** An item with these points. */
  static Checked points(Point... points) {
    Checked item = new Checked();
    item.points.addAll(List.of(points));
    return item;
  }

  Checked recommends(String text) {
    parts.add(new Part(PartKind.RECOMMENDATION, "Indstilling", text));
    return this;
  }

  Checked number(String given) {
    number = given;
    return this;
  }

  Checked title(String given) {
    title = given;
    return this;
  }

  Checked section(String given) {
    section = given;
    return this;
  }

  Checked table(List<String> header, List<List<String>> rows, List<String> total) {
    tables.add(new Table(header, rows, total));
    return this;
  }

  Checked attached(String... titles) {
    for (String each : titles) {
      attachments.add(Attachment.named(each, null, Attachment.Availability.ENCLOSED));
    }
    return this;
  }

  Checked linked(String name, @Nullable String link) {
    attachments.add(Attachment.named(name, link, Attachment.Availability.LINK));
    return this;
  }

  Checked meetings(LocalDate... others) {
    meetings.addAll(List.of(others));
    return this;
  }

  Checked released(LocalDate day) {
    released = day;
    return this;
  }

  Checked today(LocalDate day) {
    today = day;
    return this;
  }

  CheckedItem item() {
    ItemContent content =
        new ItemContent(
            title,
            null,
            false,
            null,
            null,
            List.of(),
            parts,
            tables,
            points,
            List.of(),
            List.of(),
            List.of(),
            attachments);
    return new CheckedItem(new CheckedItem.Source(null, number, section, content), MEETING);
  }

  /** The agenda of this item and others. */
  CheckedAgenda agenda(Checked... others) {
    List<CheckedItem> items = new ArrayList<>();
    items.add(item());
    for (Checked other : others) {
      items.add(other.item());
    }
    return new CheckedAgenda(
        frame(COUNCIL, MEETING, meetings, released, today), List.of("1", "2", "3"), items);
  }

  /** What one rule finds, as messages. */
  List<String> messages(Rule rule, Checked... others) {
    return findings(rule, others).stream().map(CheckFinding::message).toList();
  }

  List<CheckFinding> findings(Rule rule, Checked... others) {
    Report report = new Report(rule.code());
    rule.check(agenda(others), report);
    return report.findings();
  }

  /** The agenda of a file, as an import without any other meetings has it. */
  static CheckedAgenda file(byte[] content, LocalDate... others) {
    ImportedAgenda read = AgendaReader.read(content);
    LocalDate date = read.meeting().date();
    return new CheckedAgenda(
        frame(COUNCIL, date, List.of(others), null, null),
        read.sections().stream().map(each -> each.number() == null ? "" : each.number()).toList(),
        ImportedItems.of(read, date));
  }

  private static CheckedAgenda.Frame frame(
      Council council,
      @Nullable LocalDate date,
      List<LocalDate> others,
      @Nullable LocalDate released,
      @Nullable LocalDate today) {
    return new CheckedAgenda.Frame(
        council,
        date == null ? 0 : REFERENCE.municipalitiesOf(council.key(), date).size(),
        REFERENCE.councils().stream()
            .filter(each -> !each.key().equals(council.key()))
            .map(Council::name)
            .toList(),
        date,
        others,
        released,
        today,
        DispatchRule.ASSUMED);
  }
}
