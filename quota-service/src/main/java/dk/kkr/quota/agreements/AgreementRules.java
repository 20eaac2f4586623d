package dk.kkr.quota.agreements;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.quota.QuotaProblems;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an agreement does not admit where it stands. */
final class AgreementRules {

  private AgreementRules() {}

  /**
   * Says no where what it says cannot change.
   *
   * @throws ProblemException 409
   */
  static void requireOpen(Agreement agreement) {
    requireNotEnded(agreement);
    if (agreement.state() == AgreementState.ADOPTED) {
      throw new ProblemException(
          QuotaProblems.AGREEMENT_ADOPTED,
          "The council has adopted revision %d. Reopen the decision before the agreement is changed."
              .formatted(agreement.contentRevision()));
    }
  }

  private static void requireNotEnded(Agreement agreement) {
    requireNotLapsed(agreement);
    LocalDate finalisedOn = agreement.ending().finalisedOn();
    if (finalisedOn != null) {
      throw new ProblemException(
          QuotaProblems.AGREEMENT_FINAL,
          "The agreement was finalised on %s and does not change any more.".formatted(finalisedOn));
    }
  }

  /**
   * Says no when it has lapsed.
   *
   * @throws ProblemException 409
   */
  static void requireNotLapsed(Agreement agreement) {
    LandstalChange change = agreement.ending().landstalChange();
    if (agreement.state() == AgreementState.LAPSED && change != null) {
      throw new ProblemException(
              QuotaProblems.AGREEMENT_LAPSED,
              "The landstal was changed on %s and the agreement lapsed. The agency fixes the quotas; there is no new round of agreements."
                  .formatted(change.revisedOn()))
          .with("announcement", "/announcements/" + change.announcementId());
    }
  }

  /**
   * Says no unless this amount can be fixed by hand.
   *
   * @throws ProblemException 409 where it stands otherwise or the giver has said it itself, 422
   *     where there is no such range or the amount lies outside of it
   */
  static void requireFixable(Agreement agreement, FixedAmount amount) {
    requireNotEnded(agreement);
    if (agreement.state() != AgreementState.ADOPTED) {
      throw new ProblemException(
          QuotaProblems.AGREEMENT_NOT_ADOPTED,
          "The agreement is in state %s. Amounts are fixed when the council has adopted it."
              .formatted(agreement.state()));
    }
    Transfer transfer = range(agreement, amount);
    if (!transfer.admits(amount.amount())) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "%s gives %s between %d and %d persons by this agreement."
                  .formatted(
                      agreement.quotas().name(amount.from()),
                      agreement.quotas().name(amount.to()),
                      transfer.min(),
                      transfer.amount()))
          .at("/amount", "must be from %d to %d".formatted(transfer.min(), transfer.amount()));
    }
    Integer said =
        new Consents(agreement.answers(), List.of(), agreement.transfers())
            .figure(transfer)
            .amount();
    if (said != null) {
      throw new ProblemException(
          Problems.CONFLICT,
          "%s has answered itself that it gives %d. Correct that answer in decision-service if it is wrong."
              .formatted(agreement.quotas().name(amount.from()), said));
    }
  }

  private static Transfer range(Agreement agreement, FixedAmount amount) {
    @Nullable Transfer found =
        agreement.transfers().stream()
            .filter(transfer -> transfer.between(amount.from(), amount.to()))
            .findFirst()
            .orElse(null);
    if (found == null || found.kind() != TransferKind.RANGE) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              found == null
                  ? "The agreement has no transfer from %s to %s."
                      .formatted(amount.from(), amount.to())
                  : "The transfer from %s to %s is of kind %s, whose amount is fixed already."
                      .formatted(amount.from(), amount.to(), found.kind()))
          .at("/from", "gives no range to " + amount.to());
    }
    return found;
  }

  /**
   * Says no when nobody can sign any more.
   *
   * @throws ProblemException 409
   */
  static void requireSignable(Agreement agreement) {
    requireNotLapsed(agreement);
    Notification notification = agreement.ending().notification();
    if (notification != null) {
      throw new ProblemException(
          QuotaProblems.ALREADY_NOTIFIED,
          "The agreement was notified on %s with the signatures it had."
              .formatted(notification.notifiedOn()));
    }
  }
}
