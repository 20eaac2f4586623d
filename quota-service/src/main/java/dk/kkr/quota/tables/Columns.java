package dk.kkr.quota.tables;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.problem.Violation;
import dk.kkr.quota.participants.ParticipantNames;
import dk.kkr.quota.tables.CsvField.Kind;
import dk.kkr.quota.tables.CsvFinding.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which field stands in which column. A participant may have several columns, such as code and
 * name.
 */
final class Columns {

  private static final int HEADING_WITHIN = 6;

  private final List<CsvField> fields;
  private final Map<CsvField, List<Integer>> places = new LinkedHashMap<>();
  private final List<CsvFinding> findings = new ArrayList<>();
  private final @Nullable CsvLine heading;
  private final List<CsvLine> rows;

  private Columns(List<CsvField> fields, @Nullable CsvLine heading, List<CsvLine> rows) {
    this.fields = fields;
    this.heading = heading;
    this.rows = rows;
  }

  /**
   * Finds the headings, or does without.
   *
   * @throws ProblemException 422 when a required column is missing, a field stands in two columns,
   *     or headings are none that are known
   */
  static Columns of(
      List<CsvLine> lines, @Nullable Boolean told, List<CsvField> fields, ParticipantNames names) {
    int at = Boolean.FALSE.equals(told) ? -1 : headingAt(lines, fields, new Headings(fields));
    boolean likely = told == null ? looksLikeHeading(lines.getFirst(), names) : told;
    if (at < 0 && likely) {
      at = 0;
    }
    Columns columns =
        at < 0
            ? new Columns(fields, null, lines)
            : new Columns(fields, lines.get(at), lines.subList(at + 1, lines.size()));
    if (at < 0) {
      columns.byOrder(lines, names);
    } else {
      columns.byHeading(lines.get(at));
      lines.subList(0, at).forEach(columns::notRead);
    }
    return columns;
  }

  /** The first line with most headings; a single cell above a table is its title. */
  private static int headingAt(List<CsvLine> lines, List<CsvField> fields, Headings headings) {
    int best = -1;
    long most = 0;
    for (int i = 0; i < Math.min(HEADING_WITHIN, lines.size()); i++) {
      CsvLine line = lines.get(i);
      long known = headings.known(line);
      boolean title =
          line.filled() == 1
              && fields.size() > 1
              && line.cells().stream().noneMatch(headings::isExact);
      boolean enough = i == 0 || known >= Math.min(2, fields.size());
      if (known > most && enough && !title) {
        best = i;
        most = known;
      }
    }
    return best;
  }

  /** No participant and no number anywhere, but words in several columns. */
  private static boolean looksLikeHeading(CsvLine line, ParticipantNames names) {
    return line.filled() > 1
        && line.cells().stream()
            .allMatch(
                cell ->
                    names.find(cell).participant() == null
                        && cell.chars().noneMatch(c -> c >= '0' && c <= '9')
                        && !cell.isEmpty());
  }

  private void byHeading(CsvLine line) {
    Headings headings = new Headings(fields);
    List<Violation> violations = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (int column = 0; column < line.cells().size(); column++) {
      String cell = line.cell(column);
      Optional<CsvField> field = headings.field(cell);
      if (field.isPresent()) {
        List<Integer> before = places.computeIfAbsent(field.get(), _ -> new ArrayList<>());
        if (!before.isEmpty() && field.get().kind() != Kind.PARTICIPANT) {
          violations.add(
              Violation.inTable(
                  "/rows",
                  line.row(),
                  cell,
                  "means the same as the column '%s'".formatted(line.cell(before.getFirst()))));
        }
        before.add(column);
      } else if (!cell.isEmpty()) {
        unknown.add(cell);
        findings.add(
            new CsvFinding(
                Code.COLUMN_NOT_READ,
                line.row(),
                cell,
                "Kolonnen '%s' hører ikke til tabellen og er ikke læst.".formatted(cell)));
      }
    }
    missing(line, unknown, violations);
    throwIfAny(violations);
  }

  private void missing(CsvLine line, List<String> unknown, List<Violation> violations) {
    for (CsvField field : fields) {
      if (field.required() && !places.containsKey(field)) {
        violations.add(
            Violation.inTable(
                "/rows",
                line.row(),
                null,
                "has no column '%s' (%s); the headings that are not known are: %s"
                    .formatted(
                        field.shown(),
                        field.name(),
                        unknown.isEmpty() ? "none" : String.join(", ", unknown))));
      }
    }
  }

  private void byOrder(List<CsvLine> lines, ParticipantNames names) {
    int column = 0;
    int width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    for (CsvField field : fields) {
      if (field.kind() == Kind.NAME) {
        continue;
      }
      List<Integer> own = new ArrayList<>(List.of(column++));
      boolean beside =
          field.kind() == Kind.PARTICIPANT
              && width > fields.size()
              && lines.stream().anyMatch(line -> bothNamed(line, own.getFirst(), names));
      if (beside) {
        own.add(column++);
      }
      places.put(field, own);
    }
  }

  private static boolean bothNamed(CsvLine line, int column, ParticipantNames names) {
    return names.find(line.cell(column)).participant() != null
        && names.find(line.cell(column + 1)).participant() != null;
  }

  private void notRead(CsvLine line) {
    findings.add(
        new CsvFinding(
            Code.LINE_NOT_READ,
            line.row(),
            null,
            "Linje %d står over overskrifterne og er ikke læst: '%s'."
                .formatted(line.row(), String.join(" ", line.cells()))));
  }

  private void throwIfAny(List<Violation> violations) {
    if (!violations.isEmpty()) {
      ProblemException problem =
          new ProblemException(
              Problems.INVALID_INPUT,
              "The headings of the table do not fit. Its columns are: %s."
                  .formatted(
                      fields.stream()
                          .map(
                              field ->
                                  field.required() ? field.shown() : field.shown() + " (optional)")
                          .collect(Collectors.joining(", "))));
      violations.forEach(problem::add);
      throw problem;
    }
  }

  /** The lines below the headings. */
  List<CsvLine> rows() {
    return rows;
  }

  boolean hasHeading() {
    return heading != null;
  }

  /** What was seen above and beside the columns. */
  List<CsvFinding> findings() {
    return findings;
  }

  /** The columns of a field, usually one; none for an optional one that is not there. */
  List<Integer> of(CsvField field) {
    return places.getOrDefault(field, List.of());
  }

  /** The field that a column belongs to. */
  Optional<CsvField> field(int column) {
    return places.entrySet().stream()
        .filter(place -> place.getValue().contains(column))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Heading of a column, or its letter. */
  String name(int column) {
    String text = heading == null ? "" : heading.cell(column);
    return text.isEmpty() ? CsvLine.letter(column) : text;
  }

  /** Whether a cell there belongs to nothing: it has neither a field nor a heading. */
  boolean isStray(int column) {
    return field(column).isEmpty() && (heading == null || heading.cell(column).isEmpty());
  }

  /** The names of the fields in the order of the columns; empty for one that is not read. */
  List<String> inOrder() {
    int width =
        Math.max(
            heading == null ? 0 : heading.cells().size(),
            places.values().stream().flatMap(List::stream).mapToInt(c -> c + 1).max().orElse(0));
    List<String> names = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      names.add(field(column).map(CsvField::name).orElse(""));
    }
    return names;
  }

  /** What the column of each field is called. */
  Map<String, String> names() {
    return places.entrySet().stream()
        .collect(
            Collectors.toMap(
                place -> place.getKey().name(), place -> name(place.getValue().getFirst())));
  }
}
