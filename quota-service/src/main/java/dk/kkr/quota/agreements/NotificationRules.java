package dk.kkr.quota.agreements;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.quota.QuotaProblems;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When an agreement can be notified: once, when it is final, and signed on behalf of every council
 * (boligplaceringsbekendtgørelsen § 6(4)) or with a reason. A late one is recorded as it is.
 */
final class NotificationRules {

  private NotificationRules() {}

  /**
   * Says no unless it was notified on that day.
   *
   * @throws ProblemException 409 when it is not final, has lapsed, is notified already, or lacks
   *     signatures without a reason; 422 when the day cannot be
   */
  static void check(
      Agreement agreement, LocalDate on, LocalDate today, @Nullable String unsignedReason) {
    AgreementRules.requireNotLapsed(agreement);
    LocalDate finalisedOn = agreement.ending().finalisedOn();
    if (finalisedOn == null) {
      throw new ProblemException(
          QuotaProblems.AGREEMENT_NOT_FINAL,
          "The agreement is in state %s. Finalise it, then notify what is final."
              .formatted(agreement.state()));
    }
    AgreementRules.requireSignable(agreement);
    if (on.isAfter(today)) {
      throw invalid("must not be in the future", "%s lies in the future.".formatted(on));
    }
    if (on.isBefore(finalisedOn)) {
      throw invalid(
          "must not be before " + finalisedOn,
          "The agreement was final on %s and cannot have been notified before."
              .formatted(finalisedOn));
    }
    List<Missing> unsigned = Missing.unsigned(agreement, on);
    if (!unsigned.isEmpty() && unsignedReason == null) {
      throw new ProblemException(
              QuotaProblems.AGREEMENT_NOT_SIGNED,
              "Nobody has signed with a mandate for %s. Enter the signatures, or say in unsignedReason why it goes without them."
                  .formatted(
                      unsigned.stream().map(Missing::name).collect(Collectors.joining(", "))))
          .with("missing", unsigned);
    }
  }

  private static ProblemException invalid(String message, String detail) {
    return new ProblemException(Problems.INVALID_INPUT, detail).at("/notifiedOn", message);
  }
}
