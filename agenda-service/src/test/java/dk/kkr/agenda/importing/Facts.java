package dk.kkr.agenda.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * What an agenda says, one fact on each line, so that two readings of it can be compared. Signs of
 * lists, spaces and line breaks are left out: they are how it looks.
 */
public final class Facts {

  private Facts() {}

  /** Everything: meeting, sections, items, points with their texts, tables, attachments, texts. */
  public static List<String> of(ImportedAgenda agenda) {
    List<String> facts = new ArrayList<>();
    ImportedMeeting meeting = agenda.meeting();
    facts.add(
        "%s of %s on %s at %s in %s"
            .formatted(
                meeting.kind(),
                meeting.council(),
                meeting.date(),
                meeting.start(),
                meeting.place()));
    for (ImportedSection section : agenda.sections()) {
      facts.add("section " + section.number() + " " + section.title());
      section.items().forEach(item -> add(facts, item));
    }
    return facts;
  }

  private static void add(List<String> facts, ImportedItem item) {
    String number = item.number() + " ";
    facts.add(number + item.title() + " " + item.caseNumber() + " " + item.caseWorker());
    facts.add(number + "points " + Shape.of(item.points()));
    texts(number + "point ", item.points(), facts);
    item.tables().forEach(table -> facts.add(number + table));
    item.attachments().forEach(each -> facts.add(number + each));
    for (ImportedPart part : item.parts()) {
      facts.add(number + part.kind() + " " + plain(part));
    }
  }

  private static void texts(String number, List<ImportedPoint> points, List<String> facts) {
    for (ImportedPoint point : points) {
      facts.add(number + point.text() + " " + point.contents());
      texts(number, point.children(), facts);
    }
  }

  /** A page numbers the points itself. */
  private static String plain(ImportedPart part) {
    String marks =
        part.kind() == PartKind.RECOMMENDATION
            ? "(?m)^\\s*(?:[-–•*]|\\d{1,2}[.)]|[a-z]\\))\\s+"
            : "(?m)^\\s*[-–•*]\\s+";
    return part.text().replaceAll(marks, "").replaceAll("\\s+", " ").strip();
  }
}
