package dk.kkr.quota.pages;

import dk.kkr.quota.worksheet.Result;
import java.util.List;
import java.util.stream.Collectors;

/** The findings of a result, by how much they matter to a reader. */
final class Remarks {

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
        .filter(finding -> finding.forbidsUse() == alarm)
        .map(finding -> sentence(finding.text()))
        .toList();
  }

  /** All that a reader of this row should know, in one text. */
  static String of(Result result, Result.Row row) {
    return result.findings().stream()
        .filter(finding -> finding.participant() == null || finding.participant().equals(row.key()))
        .map(finding -> sentence(finding.text()))
        .collect(Collectors.joining(" "));
  }

  /** With a full stop at its end. */
  static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }
}
