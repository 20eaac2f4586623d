package dk.kkr.agenda.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts items into their sections. */
final class SectionReader {

  private final Sheet sheet;
  private final Contents contents;
  private final @Nullable String council;
  private final boolean minutes;
  private final Ledger ledger;
  private final List<ImportedSection> sections = new ArrayList<>();
  private final List<ImportedItem> items = new ArrayList<>();
  private @Nullable String number;
  private @Nullable String title;
  private boolean open;

  /**
   * @param council as far as it is known
   * @param minutes whether the file says what was decided
   */
  SectionReader(
      Sheet sheet, Contents contents, @Nullable String council, boolean minutes, Ledger ledger) {
    this.sheet = sheet;
    this.contents = contents;
    this.council = council;
    this.minutes = minutes;
    this.ledger = ledger;
  }

  List<ImportedSection> read(List<Line> participants, List<Heading> headings) {
    if (!participants.isEmpty()) {
      readParticipants(participants);
    }
    for (int i = 0; i < headings.size(); i++) {
      int end = i + 1 < headings.size() ? headings.get(i + 1).from() : sheet.size();
      read(headings.get(i), end);
    }
    close();
    return sections;
  }

  private void readParticipants(List<Line> participants) {
    Line heading = participants.getFirst();
    String name = heading.words().replaceFirst("\\s*:$", "");
    ledger.place(heading);
    List<Line> names = participants.subList(1, participants.size());
    open(null, name);
    items.add(ItemReader.read(sheet, null, name, names, council, minutes, ledger));
    close();
  }

  private void read(Heading heading, int end) {
    for (int i = heading.from(); i < heading.bodyFrom(); i++) {
      ledger.place(sheet.line(i));
    }
    List<Line> body = new ArrayList<>();
    for (int i = heading.bodyFrom(); i < end; i++) {
      if (!contents.lines().get(i)) {
        body.add(sheet.line(i));
      }
    }
    if (heading.item()) {
      openSectionOf(heading);
      items.add(item(heading.number(), heading.title(), body, heading));
    } else {
      Numbered section = heading.number();
      open(section == null ? null : section.number(), heading.title());
      if (!body.isEmpty()) {
        items.add(item(null, null, body, heading));
        if (!minutes) {
          ledger.doubt(
              FindingCode.HEADING_MISSING,
              Severity.INFO,
              body.getFirst(),
              "Teksten står direkte under afsnittet og er læst som et punkt uden nummer.");
        }
      }
    }
  }

  private ImportedItem item(
      @Nullable Numbered itemNumber, @Nullable String itemTitle, List<Line> body, Heading at) {
    ImportedItem item =
        ItemReader.read(
            sheet,
            itemNumber == null ? null : itemNumber.number(),
            itemTitle,
            body,
            council,
            minutes,
            ledger);
    if (minutes) {
      Decided.check(item, sheet.line(at.from()), ledger);
    }
    if (item.caseNumber() == null && itemNumber != null && !minutes) {
      ledger.doubt(
          FindingCode.NO_CASE_NUMBER,
          Severity.INFO,
          sheet.line(at.from()),
          "Punktet har intet sagsnummer.");
    }
    return item;
  }

  /** An item whose section has no heading gets one without a title. */
  private void openSectionOf(Heading heading) {
    Numbered item = heading.number();
    if (item == null) {
      if (!open) {
        open(null, null);
      }
      return;
    }
    int current = number == null ? 0 : Integer.parseInt(number);
    if (!open || item.section() > current) {
      open(Integer.toString(item.section()), null);
      ledger.doubt(
          FindingCode.HEADING_MISSING,
          Severity.WARNING,
          sheet.line(heading.from()),
          "Afsnit %d har ingen overskrift.".formatted(item.section()));
    } else if (item.section() < current) {
      ledger.doubt(
          FindingCode.NUMBER_OUT_OF_PLACE,
          Severity.WARNING,
          sheet.line(heading.from()),
          "Punkt %s står i afsnit %d.".formatted(item.number(), current));
    }
  }

  private void open(@Nullable String sectionNumber, @Nullable String sectionTitle) {
    close();
    number = sectionNumber;
    title = sectionTitle;
    open = true;
  }

  private void close() {
    if (open) {
      sections.add(new ImportedSection(number, title, items));
    }
    items.clear();
    open = false;
    number = null;
    title = null;
  }
}
