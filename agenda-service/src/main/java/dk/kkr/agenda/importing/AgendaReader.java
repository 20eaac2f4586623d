package dk.kkr.agenda.importing;

import dk.kkr.agenda.importing.ImportRefused.Reason;
import java.util.ArrayList;
import java.util.List;

/** Reads an agenda or minutes. Stateless. */
public final class AgendaReader {

  /** Files above this many bytes are refused. */
  public static final int MAX_BYTES = 5 * 1024 * 1024;

  /** Items that one meeting can have; more are not of one meeting (assumed). */
  public static final int MAX_ITEMS = 300;

  /** Sections that one agenda can have (assumed). */
  public static final int MAX_SECTIONS = 50;

  private AgendaReader() {}

  /**
   * Reads a text or Markdown file; which of them is told from its content.
   *
   * @param content the bytes of the file: UTF-8, UTF-16 or Windows-1252
   * @return everything that was read, with a finding for every doubt
   * @throws ImportRefused when it is no agenda, no text, or beyond a limit
   */
  public static ImportedAgenda read(byte[] content) {
    return read(SourceText.decode(content));
  }

  /**
   * Reads a document of another format.
   *
   * @param lines what the reader of that format found, in reading order
   * @return everything that was read, with a finding for every doubt
   * @throws ImportRefused when it is no agenda, or beyond a limit
   */
  public static ImportedAgenda read(List<SourceLine> lines) {
    return read(SourceText.of(lines));
  }

  private static ImportedAgenda read(SourceText source) {
    Ledger ledger = new Ledger();
    for (SourceText.Doubt doubt : source.doubts()) {
      if (doubt.line() == null) {
        ledger.doubt(doubt.code(), doubt.severity(), doubt.message());
      } else {
        ledger.doubt(doubt.code(), doubt.severity(), doubt.line(), doubt.message());
      }
    }
    Sheet sheet = Sheet.of(source);
    Contents contents = Contents.in(sheet);
    List<Heading> headings = Outline.of(sheet, contents, ledger);
    return read(sheet, contents, headings, ledger, source.lines().stream().map(Line::raw).toList());
  }

  private static ImportedAgenda read(
      Sheet sheet, Contents contents, List<Heading> headings, Ledger ledger, List<String> lines) {
    int bodyFrom = headings.isEmpty() ? sheet.size() : headings.getFirst().from();
    setAside(sheet, contents, bodyFrom, ledger);
    Cover cover = Cover.read(front(sheet, contents, bodyFrom), ledger);
    refuseWhatIsNoAgenda(sheet, headings, cover);
    Meetings meetings = new Meetings(sheet, cover, ledger);
    boolean minutes =
        cover.kind() == DocumentKind.MINUTES
            || (cover.kind() == null && !cover.participants().isEmpty());
    List<ImportedSection> sections =
        new SectionReader(sheet, contents, meetings.council(), minutes, ledger)
            .read(cover.participants(), headings);
    refuseTooManySections(sections);
    new Doubts(sheet, ledger).check(headings, contents);
    ImportedMeeting meeting = meetings.meeting(sections);
    List<ImportedParticipant> participants =
        meeting.kind() == DocumentKind.MINUTES
            ? ParticipantList.read(cover.participants(), ledger)
            : List.of();
    if (meeting.kind() == DocumentKind.MINUTES && participants.isEmpty()) {
      ledger.doubt(
          FindingCode.PARTICIPANTS_MISSING,
          Severity.WARNING,
          "Referatet har ingen deltagerfortegnelse, som kunne læses.");
    }
    return new ImportedAgenda(meeting, sections, participants, ledger.close(sheet.all()), lines);
  }

  private static void setAside(Sheet sheet, Contents contents, int bodyFrom, Ledger ledger) {
    for (Line line : sheet.pageHeaders()) {
      ledger.leave(
          line,
          FindingCode.PAGE_HEADER,
          Severity.INFO,
          line.isAside()
              ? "Linjen står uden om teksten: sidehoved, sidefod, sidetal eller menu."
              : "Linjen er sidehoved eller sidetal.");
    }
    for (Line line : sheet.remarks()) {
      ledger.leave(
          line,
          FindingCode.REMARK,
          Severity.INFO,
          "Linjen er sidens egen bemærkning og ikke en del af dagsordenen.");
    }
    sheet.beside().forEach(line -> Beside.leave(line, ledger));
    contents.lines().stream()
        .mapToObj(sheet::line)
        .forEach(
            line ->
                ledger.leave(
                    line,
                    FindingCode.CONTENTS,
                    Severity.INFO,
                    "Linjen hører til indholdsfortegnelsen."));
    int firstLine = bodyFrom < sheet.size() ? sheet.line(bodyFrom).number() : Integer.MAX_VALUE;
    for (Line line : sheet.looseLinks()) {
      if (line.number() < firstLine) {
        ledger.leave(line, FindingCode.FRONT_MATTER, Severity.INFO, "Linjen hører til forsiden.");
      } else {
        ledger.leave(
            line,
            FindingCode.NOT_PLACED,
            Severity.WARNING,
            "Linkets mål står løst i teksten; det fremgår ikke, hvad det hører til.");
      }
    }
  }

  private static List<Line> front(Sheet sheet, Contents contents, int bodyFrom) {
    List<Line> front = new ArrayList<>();
    for (int i = 0; i < bodyFrom; i++) {
      if (!contents.lines().get(i)) {
        front.add(sheet.line(i));
      }
    }
    return front;
  }

  private static void refuseTooManySections(List<ImportedSection> sections) {
    long numbered = sections.stream().filter(section -> !section.participants()).count();
    if (numbered > MAX_SECTIONS) {
      throw new ImportRefused(
          Reason.TOO_MANY_SECTIONS,
          "The file has more than %d sections. Import one meeting per file, with fewer sections."
              .formatted(MAX_SECTIONS));
    }
  }

  private static void refuseWhatIsNoAgenda(Sheet sheet, List<Heading> headings, Cover cover) {
    if (headings.stream().filter(Heading::item).count() > MAX_ITEMS) {
      throw new ImportRefused(
          Reason.TOO_MANY_ITEMS,
          "The file has more than %d items. Import one meeting per file.".formatted(MAX_ITEMS));
    }
    boolean named = cover.kind() != null;
    boolean hasItem = headings.stream().anyMatch(Heading::item);
    boolean standing =
        sheet.text().stream()
            .anyMatch(line -> Headings.caseLine(line) != null || Headings.part(line) != null);
    if (headings.isEmpty() || !(named || (hasItem && standing))) {
      throw new ImportRefused(
          Reason.UNKNOWN_FORMAT,
          "The file is text, but no agenda or minutes of a known layout: numbered sections and items"
              + " (1., 1.1.) with headings such as Baggrund, Indstilling, Sagsfremstilling. Check"
              + " that the right file was chosen.");
    }
  }
}
