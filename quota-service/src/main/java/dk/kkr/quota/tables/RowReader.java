package dk.kkr.quota.tables;

import dk.kkr.platform.problem.Violation;
import dk.kkr.quota.participants.Participant;
import dk.kkr.quota.participants.ParticipantNames;
import dk.kkr.quota.tables.CsvField.Kind;
import dk.kkr.quota.tables.CsvFinding.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows below the headings and collects what is wrong with them. */
final class RowReader {

  private static final Pattern NOTE =
      Pattern.compile("(?:kilde|kilder|note|noter|anm|anmærkning|source)[ .:].*|\\*.*");
  private static final String WHAT_IT_HAS =
      "Each violation names the row as a spreadsheet shows it, and the column.";

  private final List<CsvField> fields;
  private final Columns columns;
  private final Faults faults = new Faults();
  private final List<CsvFinding> findings = new ArrayList<>();
  private final List<CsvLine> data = new ArrayList<>();
  private final Map<Integer, Integer> totalsAt = new TreeMap<>();
  private final Map<CsvLine, Map<CsvField, Figure>> figures = new HashMap<>();
  private final List<CsvLine> totals = new ArrayList<>();
  private final WayOfWriting writing = new WayOfWriting();
  private final @Nullable Numbers evident;
  private final Numbers read;
  private final Cells cells;
  private final int most;

  RowReader(
      List<CsvField> fields,
      Columns columns,
      ParticipantNames names,
      @Nullable Numbers told,
      int most) {
    this.most = most;
    this.fields = fields;
    this.columns = columns;
    this.cells = new Cells(columns, names, faults);
    sort(columns.rows());
    figures();
    this.evident = told == null ? writing.evident() : told;
    this.read = evident == null ? Numbers.DANISH : evident;
    if (told == null) {
      writing.finding(read).ifPresent(findings::add);
    }
  }

  /**
   * The rows.
   *
   * @throws dk.kkr.platform.problem.ProblemException 422 with everything that does not fit
   */
  List<CsvRow> rows() {
    List<CsvRow> rows = new ArrayList<>();
    for (int i = 0; i < data.size(); i++) {
      rows.add(new CsvRow(data.get(i).row(), values(i, data.get(i))));
    }
    boolean whole = faults.isEmpty();
    Totals printed = new Totals();
    for (CsvLine total : totals) {
      printed.add(
          total.row(), Objects.requireNonNull(totalsAt.get(total.row())), totalValues(total));
    }
    if (whole) {
      printed.check(rows, columns.names(), faults);
    }
    faults.check(WHAT_IT_HAS);
    return rows;
  }

  /** How numbers are written; null when that makes no difference. */
  @Nullable Numbers numbers() {
    return evident;
  }

  List<CsvFinding> findings() {
    return findings;
  }

  private void sort(List<CsvLine> lines) {
    List<Integer> labels = labels();
    for (CsvLine line : lines) {
      if (cells.isTotal(line, labels)) {
        totals.add(line);
        totalsAt.put(line.row(), data.size());
      } else if (line.filled() == 1 && isNote(line)) {
        findings.add(
            new CsvFinding(
                Code.LINE_NOT_READ,
                line.row(),
                null,
                "Linje %d er en note og er ikke læst: '%s'."
                    .formatted(line.row(), String.join(" ", line.cells()).strip())));
      } else if (data.size() == most) {
        throw CsvLines.tooMany(line.row(), most);
      } else {
        data.add(line);
      }
    }
  }

  private static boolean isNote(CsvLine line) {
    return NOTE.matcher(String.join("", line.cells()).toLowerCase(Locale.ROOT)).matches();
  }

  /** The columns whose cells may name a total instead. */
  private List<Integer> labels() {
    List<CsvField> named =
        fields.stream()
            .filter(field -> field.kind() == Kind.PARTICIPANT || field.kind() == Kind.NAME)
            .toList();
    return (named.isEmpty() ? List.of(fields.getFirst()) : named)
        .stream().flatMap(field -> columns.of(field).stream()).toList();
  }

  private void figures() {
    for (List<CsvLine> lines : List.of(data, totals)) {
      for (CsvLine line : lines) {
        Map<CsvField, Figure> own = new HashMap<>();
        for (CsvField field : fields) {
          String cell = text(line, field);
          if (field.kind().isNumber() && !cell.isEmpty()) {
            Figure figure = Figure.of(cell, field);
            own.put(field, figure);
            writing.add(
                new WayOfWriting.Written(
                    figure, cell, field.kind(), line.row(), cells.column(field)));
          }
        }
        figures.put(line, own);
      }
    }
  }

  private Map<String, Object> values(int index, CsvLine line) {
    Map<String, Object> values = new HashMap<>();
    cells.strays(index, line);
    for (CsvField field : fields) {
      Object value =
          switch (field.kind()) {
            case PARTICIPANT -> participant(index, line, field);
            case NAME, TEXT -> filled(index, line, field);
            case WHOLE, DECIMAL, PERCENT ->
                filled(index, line, field) == null ? null : number(pointer(index), line, field);
          };
      if (value != null) {
        values.put(field.name(), value);
      }
    }
    return values;
  }

  private @Nullable Participant participant(int index, CsvLine line, CsvField field) {
    return columns.of(field).isEmpty() ? null : cells.participant(index, line, field);
  }

  private @Nullable String filled(int index, CsvLine line, CsvField field) {
    String text = text(line, field);
    if (text.isEmpty() && field.required()) {
      fault(pointer(index), line, field, "is empty");
    }
    return text.isEmpty() ? null : text;
  }

  private Map<String, BigDecimal> totalValues(CsvLine line) {
    Map<String, BigDecimal> values = new TreeMap<>();
    for (CsvField field : fields) {
      BigDecimal value =
          field.kind().isNumber() && !text(line, field).isEmpty() ? number("", line, field) : null;
      if (value != null) {
        values.put(field.name(), value);
      }
    }
    return values;
  }

  private @Nullable BigDecimal number(String pointer, CsvLine line, CsvField field) {
    Figure figure = Objects.requireNonNull(figures.get(line)).get(field);
    String cell = text(line, field);
    BigDecimal value = figure == null ? null : figure.in(read);
    if (figure == null || value == null) {
      fault(
          pointer,
          line,
          field,
          figure != null && figure.fault() != null ? figure.fault() : otherWay(cell));
      return null;
    }
    if (field.kind() == Kind.WHOLE && !WayOfWriting.isWhole(value)) {
      fault(
          pointer,
          line,
          field,
          "%s is no whole number; it was read as %s"
              .formatted(Figure.quoted(cell), value.toPlainString()));
      return null;
    }
    if (value.signum() < 0 && !field.negative()) {
      fault(pointer, line, field, "%s is below nought".formatted(Figure.quoted(cell)));
      return null;
    }
    return field.kind() == Kind.WHOLE ? new BigDecimal(value.toBigIntegerExact()) : value;
  }

  private String otherWay(String cell) {
    return "%s is not written as the other numbers of the table, which are read as %s"
        .formatted(
            Figure.quoted(cell),
            read == Numbers.DANISH ? "Danish: 1.881,5" : "international: 1,881.5");
  }

  private void fault(String pointer, CsvLine line, CsvField field, String message) {
    faults.add(
        Violation.inTable(
            pointer.isEmpty() ? "/rows" : pointer + "/" + field.name(),
            line.row(),
            cells.column(field),
            message));
  }

  private String text(CsvLine line, CsvField field) {
    return columns.of(field).isEmpty() ? "" : line.cell(columns.of(field).getFirst());
  }

  private static String pointer(int index) {
    return "/rows/" + index;
  }
}
