package dk.kkr.appointment.rules;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the rules say, from what is recorded now.
 *
 * @param asOf the day whose offices count
 * @param result violated when any finding is; else not evaluable when any is; else satisfied
 * @param findings one per demand
 */
@Schema(description = "What the rules say, from what is recorded now. Never stored.")
public record Evaluation(
    @Schema(description = "The day whose offices count.", examples = "2022-03-11") LocalDate asOf,
    @Schema(
            description =
                "VIOLATED when any finding is; else NOT_EVALUABLE when any is; else SATISFIED.",
            examples = "VIOLATED")
        Result result,
    @Schema(description = "One per demand.") List<Finding> findings) {

  public Evaluation {
    findings = List.copyOf(findings);
  }

  /** With the result that follows from the findings. */
  public static Evaluation of(LocalDate asOf, List<Finding> findings) {
    Result result = Result.SATISFIED;
    if (has(findings, Result.VIOLATED)) {
      result = Result.VIOLATED;
    } else if (has(findings, Result.NOT_EVALUABLE)) {
      result = Result.NOT_EVALUABLE;
    }
    return new Evaluation(asOf, result, findings);
  }

  private static boolean has(List<Finding> findings, Result result) {
    return findings.stream().anyMatch(finding -> finding.result() == result);
  }

  /** Reasons that keep a slate from being adopted. */
  public List<String> blocking() {
    return findings.stream().filter(Finding::blocks).map(Finding::reason).toList();
  }

  /** Reasons of findings with this result that do not keep a slate from being adopted. */
  public List<String> remarks(Result result) {
    return findings.stream()
        .filter(finding -> finding.result() == result && !finding.blocks())
        .map(Finding::reason)
        .toList();
  }
}
