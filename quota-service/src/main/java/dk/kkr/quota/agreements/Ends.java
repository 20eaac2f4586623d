package dk.kkr.quota.agreements;

import dk.kkr.platform.change.Changes;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import dk.kkr.quota.QuotaProblems;
import dk.kkr.quota.agreements.AgreementCommands.Finalise;
import dk.kkr.quota.agreements.EndingCommands.Fix;
import dk.kkr.quota.agreements.EndingCommands.Notify;
import dk.kkr.quota.agreements.EndingCommands.Sign;
import dk.kkr.quota.announcements.AnnouncedQuotas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How the secretariat brings an agreement to its end: amounts, signatures, the frozen table, the
 * notification. Runs in the caller's transaction.
 */
@ApplicationScoped
class Ends {

  private final Agreements agreements;
  private final AnnouncedQuotas quotas;
  private final Changes changes;
  private final Event<AgreementEnded> ended;
  private final Caller caller;
  private final Clock clock;

  Ends(
      Agreements agreements,
      AnnouncedQuotas quotas,
      Changes changes,
      Event<AgreementEnded> ended,
      Caller caller,
      Clock clock) {
    this.agreements = agreements;
    this.quotas = quotas;
    this.changes = changes;
    this.ended = ended;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Fixes how many of a range are taken over.
   *
   * @throws ProblemException as {@link AgreementRules#requireFixable}
   */
  void fix(Agreement agreement, Fix command) {
    requirePast(command.on(), "/on");
    requireAnnounced(agreement, command.on(), "/on");
    change("agreement.fix-amount", agreement, a -> a.fix(command.fixed()));
    tellEffect(agreement);
  }

  /**
   * Puts down who signs for a municipality.
   *
   * @throws ProblemException 404 when it is none of the region's, 409 when it is notified or has
   *     lapsed, 422 for a day to come
   */
  void sign(Agreement agreement, String code, Sign command) {
    requireOfRegion(agreement, code);
    Signatory signatory = command.signatory(code, agreement.contentRevision());
    requirePast(signatory.signedOn(), "/signedOn");
    Signatory.Mandate mandate = signatory.mandate();
    requirePast(mandate == null ? null : mandate.decidedOn(), "/mandate/decidedOn");
    requireAnnounced(agreement, signatory.signedOn(), "/signedOn");
    requireMandateFirst(signatory);
    change("agreement.sign", agreement, a -> a.sign(signatory));
  }

  /**
   * Takes back who signs for a municipality.
   *
   * @throws ProblemException 404 when nobody does, 409 when it is notified or has lapsed
   */
  void unsign(Agreement agreement, String code) {
    if (agreement.signatories().stream().noneMatch(known -> known.code().equals(code))) {
      throw new ProblemException(
          Problems.NOT_FOUND, "Nobody signs for municipality %s.".formatted(code));
    }
    change("agreement.unsign", agreement, a -> a.unsign(code));
  }

  /**
   * Freezes the table.
   *
   * @throws ProblemException as {@link FinalisationRules#check}; 409 when another one is final, or
   *     the agency has fixed the quotas
   */
  void finalise(Agreement agreement, Finalise command) {
    LocalDate today = LocalDate.now(clock);
    LocalDate given = command.finalisedOn();
    LocalDate on = given == null ? today : given;
    FinalisationRules.check(agreement, command, on, today);
    requireOnly(agreement);
    quotas.requireOpen(agreement.announcementId());
    change("agreement.finalise", agreement, a -> a.finalise(on, stripped(command.reason())));
    tellEffect(agreement);
  }

  /**
   * Puts down that it was notified.
   *
   * @throws ProblemException as {@link NotificationRules#check}
   */
  void notified(Agreement agreement, Notify command) {
    LocalDate today = LocalDate.now(clock);
    LocalDate given = command.notifiedOn();
    LocalDate on = given == null ? today : given;
    String by = stripped(command.by());
    String reason = stripped(command.unsignedReason());
    NotificationRules.check(agreement, on, today, reason);
    boolean signed = Missing.unsigned(agreement, on).isEmpty();
    Notification made =
        new Notification(
            on, by == null ? caller.name() : by, command.receipt().strip(), signed ? null : reason);
    change("agreement.notify", agreement, a -> a.notified(made));
  }

  private void tellEffect(Agreement agreement) {
    AgreementEnded.of(agreement).ifPresent(ended::fire);
  }

  private void change(String action, Agreement agreement, Consumer<Agreement> verb) {
    AgreementView before = AgreementView.full(agreement);
    verb.accept(agreement);
    changes.record(action, agreement, before, AgreementView.full(agreement));
  }

  private void requireOnly(Agreement agreement) {
    agreements
        .finalOn(agreement.announcementId())
        .ifPresent(
            other -> {
              throw new ProblemException(
                      QuotaProblems.OTHER_AGREEMENT_FINAL,
                      "Agreement %s on the same announcement was finalised on %s; a region has one for a year."
                          .formatted(other.id(), other.ending().finalisedOn()))
                  .with("agreement", "/agreements/" + other.id());
            });
  }

  private static void requireOfRegion(Agreement agreement, String code) {
    if (agreement.quotas().of(code).isEmpty()) {
      throw new ProblemException(
          Problems.NOT_FOUND,
          "Municipality %s is none of those that share the quota of this agreement."
              .formatted(code));
    }
  }

  private void requirePast(@Nullable LocalDate day, String pointer) {
    if (day != null && day.isAfter(LocalDate.now(clock))) {
      throw new ProblemException(Problems.INVALID_INPUT, "%s lies in the future.".formatted(day))
          .at(pointer, "must not be in the future");
    }
  }

  /** Nobody agrees to quotas that are not announced yet. */
  private void requireAnnounced(Agreement agreement, @Nullable LocalDate day, String pointer) {
    LocalDate announced = quotas.announcedOn(agreement.announcementId()).orElse(LocalDate.MIN);
    if (day != null && day.isBefore(announced)) {
      throw new ProblemException(
              Problems.INVALID_INPUT, "The quotas were announced on %s.".formatted(announced))
          .at(pointer, "must not be before " + announced);
    }
  }

  private static void requireMandateFirst(Signatory signatory) {
    Signatory.Mandate mandate = signatory.mandate();
    LocalDate signedOn = signatory.signedOn();
    if (mandate != null && signedOn != null && mandate.decidedOn().isAfter(signedOn)) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "Who signs on %s cannot do so by a mandate of %s."
                  .formatted(signedOn, mandate.decidedOn()))
          .at("/mandate/decidedOn", "must not be after the signature");
    }
  }

  private static @Nullable String stripped(@Nullable String text) {
    return text == null ? null : text.strip();
  }
}
