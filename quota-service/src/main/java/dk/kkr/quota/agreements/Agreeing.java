package dk.kkr.quota.agreements;

import dk.kkr.platform.change.Changes;
import dk.kkr.platform.lost.PublishedNumbers;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import dk.kkr.quota.QuotaProblems;
import dk.kkr.quota.agreements.AgreementCommands.Draft;
import dk.kkr.quota.agreements.AgreementCommands.Finalise;
import dk.kkr.quota.agreements.AgreementCommands.Limit;
import dk.kkr.quota.agreements.AgreementCommands.Propose;
import dk.kkr.quota.agreements.AgreementCommands.Write;
import dk.kkr.quota.announcements.AnnouncedQuotas;
import dk.kkr.quota.announcements.RegionQuotas;
import dk.kkr.quota.regions.Regions;
import dk.kkr.quota.visibility.Material;
import dk.kkr.quota.visibility.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the secretariat does with agreements; runs in the caller's transaction. */
@ApplicationScoped
class Agreeing {

  private final Agreements agreements;
  private final AnnouncedQuotas quotas;
  private final Regions regions;
  private final Changes changes;
  private final PublishedNumbers published;
  private final Event<AgreementFinalised> finalised;
  private final Visibility visibility;
  private final Caller caller;
  private final Clock clock;

  Agreeing(
      Agreements agreements,
      AnnouncedQuotas quotas,
      Regions regions,
      Changes changes,
      PublishedNumbers published,
      Event<AgreementFinalised> finalised,
      Visibility visibility,
      Caller caller,
      Clock clock) {
    this.agreements = agreements;
    this.quotas = quotas;
    this.regions = regions;
    this.changes = changes;
    this.published = published;
    this.finalised = finalised;
    this.visibility = visibility;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * One that the caller may see.
   *
   * @throws ProblemException 404 otherwise
   */
  Agreement known(UUID id) {
    return agreements
        .findByIdOptional(id)
        .filter(found -> visibility.shows(material(found), found.council()))
        .orElseThrow(
            () ->
                new ProblemException(
                    Problems.NOT_FOUND,
                    "There is no agreement %s that this caller may see.".formatted(id)));
  }

  private static Material material(Agreement agreement) {
    if (agreement.state() == AgreementState.DRAFT) {
      return Material.AGREEMENT_DRAFT;
    }
    return agreement.closed() ? Material.CLOSED_AGREEMENT : Material.AGREEMENT;
  }

  /**
   * One that the caller may change.
   *
   * @throws ProblemException 404 when the caller may not see it, 403 when it is another council's
   */
  Agreement writable(UUID id) {
    Agreement agreement = known(id);
    caller.requireCouncil(agreement.council());
    return agreement;
  }

  Agreement draft(Draft command) {
    caller.requireCouncil(quotas.councilOf(command.announcementId()));
    RegionQuotas announced = quotas.confirmed(command.announcementId());
    Agreement agreement =
        new Agreement(announced, checked(announced, command.transfers(), command.limits()));
    agreements.persist(agreement);
    changes.record("agreement.draft", agreement, null, AgreementView.full(agreement));
    return agreement;
  }

  void write(Agreement agreement, Write command) {
    AgreementView before = AgreementView.full(agreement);
    agreement.write(
        checked(agreement.quotas(), command.transfers(), command.limits()),
        published.highest(agreement.id(), "agreementRevision"));
    changes.record("agreement.write", agreement, before, AgreementView.full(agreement));
  }

  void finalise(Agreement agreement, Finalise command) {
    LocalDate today = LocalDate.now(clock);
    LocalDate given = command.finalisedOn();
    LocalDate on = given == null ? today : given;
    FinalisationRules.check(agreement, command, on, today);
    requireOnly(agreement);
    AgreementView before = AgreementView.full(agreement);
    String reason = command.reason();
    agreement.finalise(on, reason == null ? null : reason.strip());
    changes.record("agreement.finalise", agreement, before, AgreementView.full(agreement));
    CouncilDecision decision = agreement.decision();
    if (decision != null) {
      finalised.fire(
          new AgreementFinalised(
              decision.pointId(), Summary.of(agreement), agreement.confidential()));
    }
  }

  private void requireOnly(Agreement agreement) {
    agreements
        .finalOn(agreement.announcementId())
        .ifPresent(
            other -> {
              throw new ProblemException(
                      QuotaProblems.OTHER_AGREEMENT_FINAL,
                      "Agreement %s on the same announcement was finalised on %s; a region has one for a year."
                          .formatted(other.id(), other.finalisedOn()))
                  .with("agreement", "/agreements/" + other.id());
            });
  }

  private Content checked(
      RegionQuotas announced, List<Propose> transfers, @Nullable List<Limit> limits) {
    return new ContentRules(announced, code -> elsewhere(announced, code))
        .checked(transfers, limits == null ? List.of() : limits);
  }

  private String elsewhere(RegionQuotas announced, String code) {
    return regions
        .nameOfRegion(code, announced.deadline())
        .map("lies in %s, and an agreement stays within its region"::formatted)
        .orElse("is the code of no municipality");
  }
}
