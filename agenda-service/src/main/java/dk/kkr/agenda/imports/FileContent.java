package dk.kkr.agenda.imports;

import dk.kkr.agenda.content.Attachment;
import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.content.Limits;
import dk.kkr.agenda.content.Oversize;
import dk.kkr.agenda.content.Part;
import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.content.Position;
import dk.kkr.agenda.content.Step;
import dk.kkr.agenda.content.Table;
import dk.kkr.agenda.importing.FindingCode;
import dk.kkr.agenda.importing.ImportedAttachment;
import dk.kkr.agenda.importing.ImportedItem;
import dk.kkr.agenda.importing.ImportedPoint;
import dk.kkr.agenda.importing.ImportedSection;
import dk.kkr.agenda.importing.Severity;
import dk.kkr.agenda.items.AgendaItems;
import dk.kkr.agenda.items.Item;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.meetings.Outline;
import dk.kkr.agenda.meetings.Section;
import dk.kkr.platform.privacy.PersonNumbers;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what was read from a file into content of this service; text stays verbatim. */
final class FileContent {

  private static final Pattern WEB = Pattern.compile("https?://\\S+");
  private static final Pattern NUMBERED =
      Pattern.compile("(?iu)bilag\\s+(\\d{1,2}(?:\\.\\d{1,2}){0,2}[a-z]?)(\\s*[:.–-]\\s+)(\\S.*)");
  private static final String NO_TITLE = "(uden overskrift)";

  private final List<FindingView> findings = new ArrayList<>();
  private int points;

  /** Doubts that arise here and not in reading. */
  List<FindingView> findings() {
    return findings;
  }

  /** Points turned so far, leads and leaves. */
  int points() {
    return points;
  }

  /**
   * The sections.
   *
   * @throws ProblemException 422 when a title is longer than titles are
   */
  static Outline outline(List<ImportedSection> sections) {
    for (ImportedSection section : sections) {
      String title = section.title();
      if (title != null && title.length() > Limits.TITLE) {
        throw new ProblemException(
            Problems.INVALID_INPUT,
            "The title of section %s has %d characters; a title has at most %d. Shorten it, or begin a new paragraph behind it. Nothing was stored."
                .formatted(section.number(), title.length(), Limits.TITLE));
      }
    }
    return new Outline(
        sections.stream()
            .map(
                section ->
                    new Section(
                        UUID.randomUUID(),
                        section.number() == null ? "" : section.number(),
                        section.title() == null ? NO_TITLE : section.title()))
            .toList());
  }

  /**
   * Adds the items of a file to a meeting that has its sections.
   *
   * @return the items, section by section
   */
  List<List<Item>> addTo(AgendaItems items, Meeting meeting, List<ImportedSection> sections) {
    List<List<Item>> added = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      Section section = meeting.outline().sections().get(i);
      List<Item> ofSection = new ArrayList<>();
      for (ImportedItem item : sections.get(i).items()) {
        ofSection.add(
            items.add(
                meeting, section.id(), null, item.number(), item(section, item), "item.import"));
      }
      added.add(ofSection);
    }
    return added;
  }

  /**
   * An item.
   *
   * @throws ProblemException 422 when something in it is longer than it may be, with what and where
   */
  ItemContent item(Section section, ImportedItem item) {
    ItemContent content = content(section, item);
    Oversize.in(content)
        .ifPresent(
            found -> {
              throw new ProblemException(
                      Problems.INVALID_INPUT,
                      PersonNumbers.masked(
                          "%s: %s Shorten it in the file, divide it by a heading, or attach it as a file. Nothing was stored."
                              .formatted(named(section, item), found.sentence())))
                  .with("item", item.number() == null ? section.number() : item.number());
            });
    return content;
  }

  private static String named(Section section, ImportedItem item) {
    return item.number() == null
        ? "The text of section %s".formatted(section.number())
        : "Item %s".formatted(item.number());
  }

  private ItemContent content(Section section, ImportedItem item) {
    return new ItemContent(
        item.title() == null ? section.title() : item.title(),
        null,
        false,
        item.caseNumber(),
        item.caseWorker(),
        List.of(),
        item.parts().stream()
            .map(part -> new Part(part.kind(), part.heading(), part.text()))
            .toList(),
        item.tables().stream()
            .map(table -> new Table(table.header(), table.rows(), table.total()))
            .toList(),
        item.points().stream().map(this::point).toList(),
        item.positions().stream().map(Position::read).toList(),
        item.steps().stream().map(Step::read).toList(),
        List.of(),
        item.attachments().stream().map(this::attachment).toList());
  }

  private Point point(ImportedPoint point) {
    points++;
    return Point.written(
        point.verbs(),
        point.text(),
        point.contents(),
        point.children().stream().map(this::point).toList());
  }

  private Attachment attachment(ImportedAttachment attachment) {
    String link = attachment.link();
    if (link != null && !WEB.matcher(link).matches()) {
      findings.add(
          new FindingView(
              FindingCode.LINK_WITHOUT_TARGET,
              Severity.WARNING,
              new FindingView.Place(null, null),
              "Bilagets link er ikke en webadresse og er ikke taget med. Indsæt det rigtige link.",
              link));
      link = null;
    }
    Attachment named =
        Attachment.named(
            attachment.title(),
            link,
            link == null ? Attachment.Availability.ENCLOSED : Attachment.Availability.LINK);
    Matcher numbered = NUMBERED.matcher(attachment.title());
    if (!numbered.matches()) {
      return named;
    }
    String rest = numbered.group(3);
    // As it is printed from a number and a title; any other way of writing it stays.
    boolean plain = numbered.group(2).equals(": ") && !rest.contains(numbered.group(1));
    return named.numbered(numbered.group(1), plain ? rest : attachment.title());
  }
}
