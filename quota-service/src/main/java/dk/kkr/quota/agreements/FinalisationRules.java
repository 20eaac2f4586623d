package dk.kkr.quota.agreements;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.quota.QuotaProblems;
import dk.kkr.quota.agreements.AgreementCommands.Finalise;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When an agreement can be finalised: from the deadline on, or earlier on purpose. The deadline
 * does not finalise anything by itself.
 */
final class FinalisationRules {

  private FinalisationRules() {}

  /**
   * Says no unless the agreement can be finalised on the day.
   *
   * @throws ProblemException 409 when it is not adopted, is final, or the deadline has not been
   *     reached and {@code early} is not said; 422 when the day cannot be, or the reason is missing
   */
  static void check(Agreement agreement, Finalise command, LocalDate on, LocalDate today) {
    requireAdopted(agreement);
    requirePossible(agreement, on, today);
    requireFigures(agreement, command.reason());
    LocalDate deadline = agreement.quotas().deadline();
    if (!on.isBefore(deadline)) {
      return;
    }
    if (!Boolean.TRUE.equals(command.early())) {
      throw new ProblemException(
              QuotaProblems.BEFORE_DEADLINE,
              "%s lies before the deadline of %s. Wait until then, or say early: true to finalise now; what is pending then counts as not transferred."
                  .formatted(on, deadline))
          .with("deadline", deadline);
    }
    if (pending(agreement) && command.reason() == null) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "Transfers still wait for an answer, and the deadline is %s. Say why they shall not wait."
                  .formatted(deadline))
          .at("/reason", "is needed before the deadline while transfers wait for an answer");
    }
  }

  private static boolean pending(Agreement agreement) {
    return agreement.transfers().stream().anyMatch(t -> t.state() == TransferState.PENDING);
  }

  // Whoever agreed without saying how many would be left out without anybody having said no.
  private static void requireFigures(Agreement agreement, @Nullable String reason) {
    Consents consents = agreement.consents();
    List<String> givers =
        agreement.transfers().stream()
            .filter(consents::lacksFigure)
            .map(transfer -> agreement.quotas().name(transfer.from()))
            .distinct()
            .toList();
    if (!givers.isEmpty() && reason == null) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "%s agreed, and nobody has said in a way that can be used how many are taken over. Fix the amounts with POST /agreements/%s/amounts, or say why they are left out."
                  .formatted(String.join(", ", givers), agreement.id()))
          .at("/reason", "is needed while agreed transfers have no amount");
    }
  }

  private static void requireAdopted(Agreement agreement) {
    AgreementRules.requireNotLapsed(agreement);
    if (agreement.state() == AgreementState.FINALISED) {
      throw new ProblemException(
          QuotaProblems.AGREEMENT_FINAL,
          "The agreement was finalised on %s.".formatted(agreement.ending().finalisedOn()));
    }
    if (agreement.state() != AgreementState.ADOPTED) {
      throw new ProblemException(
          QuotaProblems.AGREEMENT_NOT_ADOPTED,
          "The agreement is in state %s. It can be finalised when the council has adopted it."
              .formatted(agreement.state()));
    }
  }

  private static void requirePossible(Agreement agreement, LocalDate on, LocalDate today) {
    if (on.isAfter(today)) {
      throw invalid("must not be in the future", "%s lies in the future.".formatted(on));
    }
    LocalDate decidedOn = Objects.requireNonNull(agreement.decision()).decidedOn();
    LocalDate last =
        agreement.answers().last().filter(day -> day.isAfter(decidedOn)).orElse(decidedOn);
    if (on.isBefore(last)) {
      throw invalid(
          "must not be before " + last,
          "The decision was taken on %s and the last answer counted is of %s, so the agreement cannot have been final before."
              .formatted(decidedOn, last));
    }
  }

  private static ProblemException invalid(String message, String detail) {
    return new ProblemException(Problems.INVALID_INPUT, detail).at("/finalisedOn", message);
  }
}
