package dk.kkr.quota.agreements;

import dk.kkr.quota.council.CouncilDecision;
import java.util.Optional;
import java.util.UUID;

/**
 * Said within the service, in the transaction in which an agreement is finalised, lapses, or gets
 * an amount by hand: how its decision stands now.
 *
 * @param pointId the point whose decision it rests on
 * @param summary how it stands, in Danish
 * @param confidential whether that is not for the public
 */
public record AgreementEnded(UUID pointId, String summary, boolean confidential) {

  /**
   * Of an agreement that rests on a decision; empty otherwise, and while an answer that came too
   * late stands on that decision: somebody has to see it.
   */
  static Optional<AgreementEnded> of(Agreement agreement) {
    CouncilDecision decision = agreement.decision();
    boolean late = !agreement.lateAnswers().isEmpty();
    return decision == null || late || !agreement.restsOn(decision.pointId())
        ? Optional.empty()
        : Optional.of(
            new AgreementEnded(
                decision.pointId(), Summary.of(agreement), agreement.confidential()));
  }
}
