package dk.kkr.quota.tables;

import dk.kkr.platform.problem.Violation;
import java.util.List;
import java.util.Map;

/**
 * A table that was read, without a fault.
 *
 * @param rows in the order of the table, without its totals
 * @param findings what a person should look at
 * @param readAs how it was read
 * @param headings by name of the field what its column is called in the table: heading or letter
 */
public record CsvRows(
    List<CsvRow> rows, List<CsvFinding> findings, ReadAs readAs, Map<String, String> headings) {

  public CsvRows {
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
    headings = Map.copyOf(headings);
  }

  /** Something that the caller finds wrong with a cell. */
  public Violation violation(int index, String field, String message) {
    return Violation.inTable(
        "/rows/%d/%s".formatted(index, field),
        rows.get(index).line(),
        headings.get(field),
        message);
  }
}
