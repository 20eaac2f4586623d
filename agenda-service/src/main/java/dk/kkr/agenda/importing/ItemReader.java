package dk.kkr.agenda.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads what stands under the heading of an item. */
final class ItemReader {

  private final Sheet sheet;
  private final @Nullable String council;
  private final boolean minutes;
  private final Ledger ledger;
  private final References references;

  private final List<PartLines> parts = new ArrayList<>();
  private final List<ImportedAttachment> attachments = new ArrayList<>();
  private final List<ImportedTable> tables = new ArrayList<>();
  private @Nullable PartLines part;
  private @Nullable List<Line> attached;
  private Headings.@Nullable CaseLine caseLine;

  /** The lines under a heading of a part. */
  private record PartLines(PartKind kind, @Nullable String heading, List<Line> lines) {}

  private ItemReader(Sheet sheet, @Nullable String council, boolean minutes, Ledger ledger) {
    this.sheet = sheet;
    this.council = council;
    this.minutes = minutes;
    this.ledger = ledger;
    this.references = new References(ledger);
  }

  /**
   * @param lines everything after the title
   * @param minutes whether decisions have headings of their own
   */
  static ImportedItem read(
      Sheet sheet,
      @Nullable String number,
      @Nullable String title,
      List<Line> lines,
      @Nullable String council,
      boolean minutes,
      Ledger ledger) {
    ItemReader reading = new ItemReader(sheet, council, minutes, ledger);
    OwnTables own = OwnTables.in(lines, ledger);
    List<Line> rest = own.rest();
    for (int i = 0; i < rest.size(); i++) {
      reading.add(rest.get(i), i == 0 ? null : rest.get(i - 1));
    }
    return reading.item(number, title, own);
  }

  private void add(Line line, @Nullable Line last) {
    Headings.CaseLine ofCase = Headings.caseLine(line);
    if (ofCase != null && part == null && attached == null) {
      if (caseLine == null) {
        caseLine = ofCase;
      }
      if (ofCase.equals(caseLine)) {
        ledger.place(line);
      }
      return;
    }
    String worker = part == null && caseLine != null ? Headings.caseWorker(line) : null;
    if (worker != null && caseLine != null && caseLine.worker() == null) {
      caseLine = new Headings.CaseLine(caseLine.number(), worker);
      ledger.place(line);
      return;
    }
    Headings.PartHeading decision = minutes ? Headings.decision(line) : null;
    Headings.PartHeading heading = decision == null ? Headings.part(line) : decision;
    if (heading != null && (heading.text().isEmpty() || startsBlock(last, line))) {
      begin(heading, line);
      return;
    }
    String afterMark = startsBlock(last, line) ? Headings.attachmentsMark(line) : null;
    if (afterMark != null) {
      beginAttachments(line, afterMark);
    } else if (attached != null && endsAttachments(last, line)) {
      goOnBelowAttachments(line);
    } else if (attached != null) {
      attached.add(line);
    } else {
      text().add(line);
    }
  }

  private boolean startsBlock(@Nullable Line last, Line line) {
    return last == null
        || sheet.flow().breaks(last, line)
        || last.endsSentence()
        || Headings.part(last) != null
        || Headings.caseLine(last) != null
        || line.text().startsWith("./");
  }

  private void begin(Headings.PartHeading heading, Line line) {
    endAttachments();
    part = new PartLines(heading.kind(), heading.heading(), new ArrayList<>());
    parts.add(part);
    ledger.place(line);
    if (!heading.text().isEmpty()) {
      part.lines().add(line.withText(heading.text()));
    }
    if (heading.kind() == PartKind.OTHER && !minutes) {
      ledger.doubt(
          FindingCode.OTHER_HEADING,
          Severity.INFO,
          line,
          "Afsnittet \"%s\" er læst som et andet afsnit.".formatted(heading.heading()));
    }
  }

  private List<Line> text() {
    if (part == null) {
      part = new PartLines(PartKind.OTHER, null, new ArrayList<>());
      parts.add(part);
    }
    return part.lines();
  }

  private void beginAttachments(Line line, String title) {
    endAttachments();
    attached = new ArrayList<>();
    ledger.place(line);
    if (!title.isEmpty()) {
      attached.add(line.withText(title));
    }
  }

  private boolean endsAttachments(@Nullable Line last, Line line) {
    return Headings.endsAttachments(line)
        || (Headings.isBelowAttachments(line) && startsBlock(last, line));
  }

  /** A heading inside a text stays in that text; what was asked or decided has no such headings. */
  private void goOnBelowAttachments(Line line) {
    endAttachments();
    boolean inText =
        part != null && (part.kind() == PartKind.BACKGROUND || part.kind() == PartKind.EXPOSITION);
    Headings.PartHeading heading = inText ? null : Headings.other(line);
    if (heading != null) {
      begin(heading, line);
      return;
    }
    if (!inText) {
      part = null;
    }
    text().add(line);
  }

  private void endAttachments() {
    if (attached != null) {
      attachments.addAll(Attachments.of(sheet, attached, ledger));
      attached = null;
    }
  }

  private ImportedItem item(@Nullable String number, @Nullable String title, OwnTables own) {
    endAttachments();
    List<ImportedPart> read = new ArrayList<>();
    List<ImportedPoint> points = new ArrayList<>();
    boolean hasRecommendation =
        parts.stream().anyMatch(each -> each.kind() == PartKind.RECOMMENDATION);
    for (PartLines each : parts) {
      boolean recommendation = each.kind() == PartKind.RECOMMENDATION;
      Tables.Result result = Tables.take(withoutLinks(each.lines()), ledger);
      tables.addAll(result.tables());
      List<Block> blocks = Blocks.of(sheet, result.text(), recommendation);
      blocks.forEach(block -> ledger.place(block.lines()));
      read.add(new ImportedPart(each.kind(), each.heading(), PartText.of(blocks)));
      if (recommendation) {
        points.addAll(Points.of(blocks, council, ledger));
      } else if (!hasRecommendation) {
        points.addAll(pointsInOtherText(blocks));
      }
    }
    parts.forEach(each -> references.read(each.lines()));
    references.report(!attachments.isEmpty(), !tables.isEmpty());
    return new ImportedItem(
        number,
        title,
        caseLine == null ? null : caseLine.number(),
        caseLine == null ? null : caseLine.worker(),
        read,
        points,
        tables,
        attachments,
        own.positions(),
        own.steps());
  }

  /** A recommendation whose heading is gone is still one. */
  private List<ImportedPoint> pointsInOtherText(List<Block> blocks) {
    int from = 0;
    while (from < blocks.size() && !Points.opens(blocks.get(from))) {
      from++;
    }
    if (from == blocks.size()) {
      return List.of();
    }
    int to = from + 1;
    while (to < blocks.size() && (blocks.get(to).isListItem() || Points.opens(blocks.get(to)))) {
      to++;
    }
    ledger.doubt(
        FindingCode.RECOMMENDATION_WITHOUT_HEADING,
        Severity.WARNING,
        blocks.get(from).lines().getFirst(),
        "Indstillingen står ikke under overskriften Indstilling.");
    return Points.of(blocks.subList(from, to), council, ledger);
  }

  /** Links in running text become their words; their targets are kept as findings. */
  private List<Line> withoutLinks(List<Line> lines) {
    List<Line> plain = new ArrayList<>();
    for (Line line : lines) {
      Matcher links = Marks.links(line.text());
      if (line.text().contains("](") && links.find()) {
        plain.add(line.withText(links.replaceAll("$1")));
        reportLinks(line);
      } else {
        plain.add(line);
      }
    }
    return plain;
  }

  private void reportLinks(Line line) {
    Matcher links = Marks.links(line.text());
    while (links.find()) {
      String target = links.group(2);
      boolean dead = target.isEmpty() || target.startsWith("#");
      ledger.doubt(
          dead ? FindingCode.LINK_WITHOUT_TARGET : FindingCode.LINK_IN_TEXT,
          dead ? Severity.WARNING : Severity.INFO,
          line,
          dead
              ? "Linket \"%s\" fører ingen steder hen.".formatted(links.group(1))
              : "Linket \"%s\" fører til %s.".formatted(links.group(1), target));
    }
  }
}
