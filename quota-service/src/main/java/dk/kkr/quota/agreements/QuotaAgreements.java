package dk.kkr.quota.agreements;

import dk.kkr.platform.change.Changes;
import dk.kkr.quota.announcements.AgreementConsequence;
import dk.kkr.quota.announcements.AgreementConsequence.Consequence;
import dk.kkr.quota.announcements.AgreementProgress;
import dk.kkr.quota.announcements.AgreementsOnQuotas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the agreements are to announced quotas, and what a changed landstal does to them. */
@ApplicationScoped
class QuotaAgreements implements AgreementsOnQuotas {

  private final Agreements agreements;
  private final Changes changes;
  private final Event<AgreementEnded> ended;

  QuotaAgreements(Agreements agreements, Changes changes, Event<AgreementEnded> ended) {
    this.agreements = agreements;
    this.changes = changes;
    this.ended = ended;
  }

  @Override
  public List<AgreementProgress> on(Collection<UUID> announcementIds) {
    return agreements.alive(announcementIds).stream()
        .map(
            agreement ->
                new AgreementProgress(
                    agreement.standsOn(),
                    agreement.material(),
                    agreement.state() == AgreementState.FINALISED,
                    agreement.ending().notification() != null))
        .toList();
  }

  @Override
  public List<AgreementConsequence> consequences(UUID announcementId, LocalDate revisedOn) {
    return agreements.standingOn(announcementId).stream()
        .filter(agreement -> !agreement.isDraft())
        .map(
            agreement ->
                new AgreementConsequence(
                    agreement.id(), agreement.contentRevision(), agreement.consequence(revisedOn)))
        .toList();
  }

  @Override
  public void revise(UUID announcementId, NewLandstal change) {
    for (Agreement agreement : agreements.standingOn(announcementId)) {
      Consequence consequence = agreement.consequence(change.revisedOn());
      AgreementView before = AgreementView.full(agreement);
      agreement.changeLandstal(
          new LandstalChange(
              change.announcementId(),
              change.revisedOn(),
              change.before(),
              change.after(),
              consequence));
      changes.record(
          consequence == Consequence.LAPSED ? "agreement.lapse" : "agreement.follow-rule",
          agreement,
          before,
          AgreementView.full(agreement));
      AgreementEnded.of(agreement).ifPresent(ended::fire);
    }
  }
}
