package dk.kkr.quota.agreements;

import dk.kkr.platform.change.Changes;
import dk.kkr.quota.council.Consequence;
import dk.kkr.quota.council.Consequence.Applied;
import dk.kkr.quota.council.Consequence.Refused;
import dk.kkr.quota.council.CouncilDecision;
import dk.kkr.quota.council.CouncilDecision.Standing;
import dk.kkr.quota.council.DecidedPoint;
import dk.kkr.quota.council.DecidedPoint.Outcome;
import dk.kkr.quota.council.DecidedSubjects;
import dk.kkr.quota.council.PartyAnswer;
import dk.kkr.quota.council.RecordedChanges;
import dk.kkr.quota.council.ShownItems;
import dk.kkr.reference.dates.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What decisions do to agreements; runs in the caller's transaction. */
@ApplicationScoped
class AgreementDecisions implements DecidedSubjects {

  static final String TYPE = "AGREEMENT";

  private final Agreements agreements;
  private final ShownItems items;
  private final RecordedChanges<Agreement> changes;

  AgreementDecisions(Agreements agreements, ShownItems items, Changes changes) {
    this.agreements = agreements;
    this.items = items;
    this.changes = new RecordedChanges<>(changes, AgreementView::full);
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public Consequence decided(DecidedPoint point) {
    Agreement agreement = agreements.findById(point.subjectId());
    if (agreement == null) {
      return new Refused(
          "Der findes ingen aftale med id %s.".formatted(point.subjectId()), point.confidential());
    }
    boolean closed = items.closed(point.itemId(), point.confidential());
    boolean confidential = closed || agreement.confidential();
    if (agreement.restsOn(point.pointId())
        && agreement.contentRevision() == point.contentRevision()
        && point.outcome() == Outcome.ADOPTED) {
      changes.change(
          "agreement.adopt", agreement, a -> a.adopt(decision(point, closed), point.answers()));
      return standing(agreement);
    }
    if (agreement.restsOn(point.pointId()) && !agreement.ending().frozen()) {
      // The event that reopened it was left out: what it says now replaces what it said.
      changes.change("agreement.suspend", agreement, a -> a.withdraw(point.decidedOn()));
    }
    String obstacle = DecisionRules.obstacle(agreement, point);
    if (obstacle == null && point.outcome() == Outcome.ADOPTED) {
      obstacle =
          agreements
              .finalOn(agreement.announcementId())
              .map(other -> DecisionRules.otherIsFinal(other.ending().finalisedOn()))
              .orElse(null);
    }
    if (obstacle != null) {
      return new Refused(obstacle, confidential);
    }
    if (point.outcome() == Outcome.REJECTED) {
      changes.change("agreement.reject", agreement, a -> a.reject(decision(point, closed)));
    } else {
      changes.change(
          "agreement.adopt", agreement, a -> a.adopt(decision(point, closed), point.answers()));
    }
    return standing(agreement);
  }

  @Override
  public boolean restOn(UUID pointId) {
    return agreements.decidedBy(pointId).isPresent();
  }

  @Override
  public Consequence answered(UUID pointId, PartyAnswer answer) {
    Agreement agreement = agreements.decidedBy(pointId).orElse(null);
    if (agreement == null || !agreement.restsOn(pointId)) {
      return new Consequence.None();
    }
    changes.change("agreement.answer", agreement, a -> a.answer(answer));
    return standing(agreement);
  }

  /** Suspends the agreement, unless it is final. */
  @Override
  public Consequence withdrawn(UUID pointId, LocalDate on) {
    Agreement agreement = agreements.decidedBy(pointId).orElse(null);
    if (agreement == null) {
      return new Consequence.Compensated();
    }
    LocalDate finalisedOn = agreement.ending().finalisedOn();
    if (finalisedOn != null && agreement.ending().lapsedOn() == null) {
      return new Refused(
          "Aftalen er endelig pr. %s og ændres ikke af, at beslutningen er genåbnet."
              .formatted(DanishDates.format(finalisedOn)),
          agreement.confidential());
    }
    changes.change("agreement.suspend", agreement, a -> a.withdraw(on));
    return new Consequence.Compensated();
  }

  private Consequence standing(Agreement agreement) {
    List<PartyAnswer> late = agreement.lateAnswers();
    if (!late.isEmpty()) {
      return new Refused(Summary.late(agreement.ending(), late), agreement.confidential());
    }
    return new Applied(Summary.of(agreement), agreement.confidential());
  }

  private static CouncilDecision decision(DecidedPoint point, boolean closed) {
    return new CouncilDecision(
        point.pointId(),
        point.meetingId(),
        point.itemId(),
        point.decidedOn(),
        point.outcome() == Outcome.REJECTED ? Standing.REJECTED : Standing.ADOPTED,
        closed);
  }
}
