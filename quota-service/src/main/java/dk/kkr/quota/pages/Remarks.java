package dk.kkr.quota.pages;

import dk.kkr.quota.worksheet.Finding;
import dk.kkr.quota.worksheet.Result;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The findings of a result, by how much they matter to a reader. */
final class Remarks {

  /** Who does not know these takes the numbers for something they are not. */
  private static final Set<String> ALARMS = Set.of("SYNTHETIC", "EXAMPLE", "LOT_NEEDED");

  private Remarks() {}

  /** Must be seen before any number. */
  static List<String> alarms(Result result) {
    return texts(result, true);
  }

  /** The others. */
  static List<String> others(Result result) {
    return texts(result, false);
  }

  private static List<String> texts(Result result, boolean alarm) {
    return result.findings().stream()
        .filter(finding -> ALARMS.contains(finding.code()) == alarm)
        .map(Finding::text)
        .toList();
  }

  /** All that a reader of this row should know, in one text. */
  static String of(Result result, Result.Row row) {
    return result.findings().stream()
        .filter(finding -> finding.participant() == null || finding.participant().equals(row.key()))
        .map(Finding::text)
        .collect(Collectors.joining(". "));
  }
}
