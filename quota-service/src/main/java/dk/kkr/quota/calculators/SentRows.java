package dk.kkr.quota.calculators;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.problem.Violation;
import dk.kkr.quota.participants.MunicipalityNames;
import dk.kkr.quota.participants.Participant;
import dk.kkr.quota.tables.CsvField;
import dk.kkr.quota.tables.CsvFinding;
import dk.kkr.quota.tables.CsvRow;
import dk.kkr.quota.tables.CsvRows;
import dk.kkr.quota.tables.Faults;
import dk.kkr.quota.tables.TableView;
import dk.kkr.reference.Lookup;
import dk.kkr.reference.Municipality;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of a calculation that came as a file: as JSON, and where each number stands. */
final class SentRows {

  private static final Pattern ROW = Pattern.compile("/(\\d{1,9})(?:/(.*))?");
  private static final Set<String> YES = Set.of("ja", "j", "x", "1", "sand", "yes", "y", "true");
  private static final Set<String> NO = Set.of("nej", "n", "0", "-", "falsk", "no", "false");

  private final RowColumns columns;
  private final CsvRows rows;
  private final MunicipalityNames names;
  private final List<CsvFinding> findings;
  private final List<String> municipalities = new ArrayList<>();
  private final Faults faults = new Faults();

  SentRows(RowColumns columns, CsvRows rows, MunicipalityNames names) {
    this.columns = columns;
    this.rows = rows;
    this.names = names;
    this.findings = new ArrayList<>(rows.findings());
  }

  /**
   * The rows as JSON.
   *
   * @throws ProblemException 422 with row and column of what cannot be one
   */
  ArrayNode json() {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < rows.rows().size(); i++) {
      ObjectNode row = all.addObject();
      for (CsvField field : columns.fields()) {
        Optional<Object> value = rows.rows().get(i).value(field.name());
        if (value.isPresent()) {
          put(row, i, field, value.get());
        }
      }
    }
    faults.check("Each violation names the row as a spreadsheet shows it, and the column.");
    if (!municipalities.isEmpty()) {
      findings.add(
          new CsvFinding(
              CsvFinding.Code.READ_AS_MUNICIPALITIES,
              null,
              rows.headings().get(RowColumns.NAME),
              "%d navne er læst som kommuner, fordi kommuner hedder sådan; det første er '%s'."
                  .formatted(municipalities.size(), municipalities.getFirst())));
    }
    return all;
  }

  /** What became of the file; complete after {@link #json}. */
  TableView view() {
    return new TableView(rows.rows().size(), rows.readAs(), findings);
  }

  private void put(ObjectNode row, int index, CsvField field, Object value) {
    switch (value) {
      case Participant participant -> row.put(field.name(), participant.key());
      case BigDecimal number -> number(row, field, number);
      default -> {
        String text = value.toString();
        switch (field.kind()) {
          case NAME -> name(row, index, text);
          default -> {
            if (field.name().equals(RowColumns.OPTED_IN)) {
              choice(row, index, text);
            } else {
              row.put(field.name(), text);
            }
          }
        }
      }
    }
  }

  private static void number(ObjectNode row, CsvField field, BigDecimal number) {
    int stroke = field.name().indexOf('/');
    boolean whole = field.kind() == CsvField.Kind.WHOLE;
    if (stroke >= 0) {
      ArrayNode array = row.withArray("/" + field.name().substring(0, stroke));
      if (whole) {
        array.add(number.toBigIntegerExact());
      } else {
        array.add(number);
      }
    } else if (whole) {
      row.put(field.name(), number.toBigIntegerExact());
    } else {
      row.put(field.name(), number);
    }
  }

  /** A name that is a municipality's means it; beside its code it says nothing more. */
  private void name(ObjectNode row, int index, String text) {
    if (names.find(text) instanceof Lookup.Found<Municipality>(Municipality found)
        && found.isMunicipality()) {
      if (!row.has(RowColumns.MUNICIPALITY)) {
        row.put(RowColumns.MUNICIPALITY, found.code());
        municipalities.add(text);
      } else if (!row.get(RowColumns.MUNICIPALITY).textValue().equals(found.code())) {
        faults.add(
            rows.violation(
                index, RowColumns.NAME, "is another municipality than the one in the same row"));
      }
      return;
    }
    row.put(RowColumns.NAME, text);
  }

  private void choice(ObjectNode row, int index, String text) {
    String said = text.toLowerCase(Locale.ROOT);
    if (YES.contains(said) || NO.contains(said)) {
      row.put(RowColumns.OPTED_IN, YES.contains(said));
    } else {
      faults.add(rows.violation(index, RowColumns.OPTED_IN, "must be ja or nej"));
    }
  }

  /**
   * The same violation with its row and column, where it is about a row.
   *
   * @param base pointer of the rows, such as {@code /rows}
   */
  Violation placed(Violation violation, String base) {
    String pointer = violation.pointer();
    if (pointer == null || violation.row() != null || !pointer.startsWith(base + "/")) {
      return violation;
    }
    Matcher matcher = ROW.matcher(pointer.substring(base.length()));
    if (!matcher.matches() || Integer.parseInt(matcher.group(1)) >= rows.rows().size()) {
      return violation;
    }
    CsvRow row = rows.rows().get(Integer.parseInt(matcher.group(1)));
    String field = matcher.group(2) == null ? "" : matcher.group(2);
    return Violation.inTable(pointer, row.line(), column(field), violation.message());
  }

  private @Nullable String column(String field) {
    String heading = rows.headings().get(field);
    return heading == null && field.equals(RowColumns.MUNICIPALITY)
        ? rows.headings().get(RowColumns.NAME)
        : heading;
  }

  /** A table without a row that fits. */
  static ProblemException none(String pointer) {
    return new ProblemException(
            Problems.INVALID_INPUT, "This calculator has no rows: send the request as JSON.")
        .at(pointer, "is of a calculator without rows");
  }
}
