package dk.kkr.quota.agreements;

import dk.kkr.platform.change.Changes;
import dk.kkr.platform.lost.PublishedNumbers;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import dk.kkr.quota.agreements.AgreementCommands.Draft;
import dk.kkr.quota.agreements.AgreementCommands.Write;
import dk.kkr.quota.announcements.AnnouncedQuotas;
import dk.kkr.quota.announcements.RegionQuotas;
import dk.kkr.quota.regions.Regions;
import dk.kkr.quota.visibility.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What the secretariat does with agreements; runs in the caller's transaction. */
@ApplicationScoped
class Agreeing {

  private final Agreements agreements;
  private final AnnouncedQuotas quotas;
  private final Regions regions;
  private final Changes changes;
  private final PublishedNumbers published;
  private final Visibility visibility;
  private final Caller caller;

  Agreeing(
      Agreements agreements,
      AnnouncedQuotas quotas,
      Regions regions,
      Changes changes,
      PublishedNumbers published,
      Visibility visibility,
      Caller caller) {
    this.agreements = agreements;
    this.quotas = quotas;
    this.regions = regions;
    this.changes = changes;
    this.published = published;
    this.visibility = visibility;
    this.caller = caller;
  }

  /**
   * One that the caller may see.
   *
   * @throws ProblemException 404 otherwise
   */
  Agreement known(UUID id) {
    return agreements
        .findByIdOptional(id)
        .filter(found -> visibility.shows(found.material(), found.council()))
        .orElseThrow(
            () ->
                new ProblemException(
                    Problems.NOT_FOUND,
                    "There is no agreement %s that this caller may see.".formatted(id)));
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
        new Agreement(
            announced,
            rules(announced)
                .checked(command.transfers(), command.limits(), command.onLandstalChange()));
    agreements.persist(agreement);
    changes.record("agreement.draft", agreement, null, AgreementView.full(agreement));
    return agreement;
  }

  void write(Agreement agreement, Write command) {
    AgreementView before = AgreementView.full(agreement);
    agreement.write(
        rules(agreement.quotas())
            .checked(command.transfers(), command.limits(), command.onLandstalChange()),
        published.highest(agreement.id(), "agreementRevision"));
    changes.record("agreement.write", agreement, before, AgreementView.full(agreement));
  }

  private ContentRules rules(RegionQuotas announced) {
    return new ContentRules(announced, code -> elsewhere(announced, code));
  }

  private String elsewhere(RegionQuotas announced, String code) {
    return regions
        .nameOfRegion(code, announced.deadline())
        .map("lies in %s, and an agreement stays within its region"::formatted)
        .orElse("is the code of no municipality");
  }
}
