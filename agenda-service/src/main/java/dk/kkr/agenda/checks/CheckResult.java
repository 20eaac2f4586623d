package dk.kkr.agenda.checks;

import java.util.List;

/**
 * What the checks found.
 *
 * @param findings in the order of the agenda: first those about the whole, then item by item
 * @param more true when a check found more than is kept
 */
public record CheckResult(List<CheckFinding> findings, boolean more) {

  public CheckResult {
    findings = List.copyOf(findings);
  }

  /** Codes of the errors, each once, in their order. */
  public List<CheckCode> errors() {
    return findings.stream()
        .filter(finding -> finding.severity() == CheckSeverity.ERROR)
        .map(CheckFinding::code)
        .distinct()
        .sorted()
        .toList();
  }
}
