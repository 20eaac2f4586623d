package dk.kkr.agenda.importing;

import dk.kkr.agenda.importing.ImportedStep.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Positions and timetables, as documents of this system print them below an item: a heading, a
 * caption with the number of the item, and a table with known headings. A table that does not hold
 * to that in all of its rows stays a table.
 */
final class OwnTables {

  private static final List<String> POSITIONS = List.of("Hvem", "Hvornår", "Holdning");
  private static final List<String> STEPS = List.of("Hvornår", "Hvem", "Hvad");
  private static final Pattern CAPTION =
      Pattern.compile("(?:Hvad andre mener om|Videre proces for) punkt\\s?[\\d.]{0,20}");
  private static final Pattern STATUS = Pattern.compile("(Afventer|Afgivet)(?:\\s(.+))?");
  private static final Pattern MONTH = Pattern.compile("(Fra )?(\\p{L}{3,9} \\d{4})");
  private static final String NO_DAY = "Ikke fastlagt";

  /** Longer is nothing of the kind (assumed). */
  private static final int LONGEST_NAME = 300;

  private static final int LONGEST_TEXT = 10_000;
  private static final int MOST = 100;

  private final Ledger ledger;
  private final List<Line> rest = new ArrayList<>();
  private final List<ImportedPosition> positions = new ArrayList<>();
  private final List<ImportedStep> steps = new ArrayList<>();

  private OwnTables(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Takes them out of the lines below the title of an item. */
  static OwnTables in(List<Line> lines, Ledger ledger) {
    OwnTables tables = new OwnTables(ledger);
    int next = 0;
    while (next < lines.size()) {
      int end = tables.take(lines, next);
      if (end == next) {
        tables.rest.add(lines.get(next));
        end++;
      }
      next = end;
    }
    return tables;
  }

  /** What is left. */
  List<Line> rest() {
    return rest;
  }

  List<ImportedPosition> positions() {
    return positions;
  }

  List<ImportedStep> steps() {
    return steps;
  }

  /** The line behind a table that begins there; the same for none. */
  private int take(List<Line> lines, int head) {
    List<String> header = lines.get(head).isFirstRow() ? cells(lines.get(head)) : List.of();
    if (!header.equals(POSITIONS) && !header.equals(STEPS)) {
      return head;
    }
    int end = head + 1;
    while (end < lines.size() && lines.get(end).isRow() && !lines.get(end).isFirstRow()) {
      end++;
    }
    boolean above = !rest.isEmpty() && isCaption(rest.getLast());
    // On paper it stands below.
    boolean below = !above && end < lines.size() && isCaption(lines.get(end));
    List<Line> rows =
        lines.subList(head + 1, end).stream().filter(row -> !cells(row).equals(header)).toList();
    boolean read =
        (above || below)
            && rows.size() <= MOST
            && (header.equals(POSITIONS)
                ? addAll(rows, OwnTables::position, positions)
                : addAll(rows, OwnTables::step, steps));
    if (!read) {
      return head;
    }
    account(above ? rest.removeLast() : lines.get(end), lines.subList(head, end));
    return below ? end + 1 : end;
  }

  private static boolean isCaption(Line line) {
    return CAPTION.matcher(line.words()).matches();
  }

  private void account(Line caption, List<Line> rows) {
    ledger.leave(
        caption,
        FindingCode.REMARK,
        Severity.INFO,
        "Linjen er sidens egen bemærkning og ikke en del af dagsordenen.");
    ledger.place(rows);
    if (!rest.isEmpty() && Headings.opensOwnTable(rest.getLast())) {
      ledger.place(rest.removeLast());
    }
  }

  private static <T> boolean addAll(
      List<Line> rows, Function<List<String>, @Nullable T> reading, List<T> to) {
    List<T> read =
        rows.stream()
            .map(OwnTables::cells)
            .map(cells -> cells.size() == POSITIONS.size() ? reading.apply(cells) : null)
            .filter(Objects::nonNull)
            .toList();
    return read.size() == rows.size() && to.addAll(read);
  }

  private static List<String> cells(Line row) {
    return Tables.cells(row.text()).stream().map(String::strip).toList();
  }

  private static @Nullable ImportedPosition position(List<String> cells) {
    Matcher status = STATUS.matcher(cells.get(1));
    if (!status.matches() || !fits(cells.get(0), cells.get(2)) || cells.get(0).isEmpty()) {
      return null;
    }
    String told = status.group(2);
    LocalDate date = told == null ? null : DanishDates.dateIn(told);
    return told != null && date == null
        ? null
        : new ImportedPosition(cells.get(0), date, status.group(1).equals("Afgivet"), cells.get(2));
  }

  private static @Nullable ImportedStep step(List<String> cells) {
    String when = cells.get(0);
    String actor = cells.get(1).isEmpty() ? null : cells.get(1);
    String text = cells.get(2);
    if (!fits(cells.get(1), text)) {
      return null;
    }
    if (when.equals(NO_DAY)) {
      return new ImportedStep(actor, null, Precision.NONE, text);
    }
    Matcher month = MONTH.matcher(when);
    LocalDate date = DanishDates.dateIn(month.matches() ? "1. " + month.group(2) : when);
    Precision precision =
        !month.matches()
            ? Precision.DAY
            : month.group(1) == null ? Precision.MONTH : Precision.SEASON;
    return date == null ? null : new ImportedStep(actor, date, precision, text);
  }

  private static boolean fits(String name, String text) {
    return name.length() <= LONGEST_NAME && text.length() <= LONGEST_TEXT;
  }
}
