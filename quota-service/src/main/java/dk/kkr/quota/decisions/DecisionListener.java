package dk.kkr.quota.decisions;

import dk.kkr.platform.inbox.EventMeta;
import dk.kkr.platform.inbox.Handlers;
import dk.kkr.platform.inbox.Listener;
import dk.kkr.quota.agreements.CouncilDecisions;
import dk.kkr.quota.council.DecidedPoint;
import dk.kkr.quota.decisions.DecisionConfirmed.Condition;
import dk.kkr.quota.decisions.DecisionConfirmed.Outcome;
import dk.kkr.quota.decisions.DecisionConfirmed.Subject;
import dk.kkr.quota.effects.DecidedOn;
import dk.kkr.quota.effects.DecidedSubject;
import dk.kkr.quota.effects.Effects;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Decisions adopt agreements, the answers to their conditions let transfers stand or fall, and a
 * reopened decision suspends. What cannot take effect is said, never thrown.
 */
@ApplicationScoped
class DecisionListener implements Listener {

  private static final String AGREEMENT = "AGREEMENT";

  private final CouncilDecisions agreements;
  private final Effects effects;

  DecisionListener(CouncilDecisions agreements, Effects effects) {
    this.agreements = agreements;
    this.effects = effects;
  }

  @Override
  public void register(Handlers handlers) {
    handlers
        .on("dk.kkr.decision.DecisionConfirmed", DecisionConfirmed.class, this::confirmed)
        .on("dk.kkr.decision.ConditionResolved", ConditionResolved.class, this::resolved)
        .on("dk.kkr.decision.DecisionWithdrawn", DecisionWithdrawn.class, this::withdrawn);
  }

  void confirmed(DecisionConfirmed event, EventMeta meta) {
    Subject subject = event.subject();
    if (event.derived() || subject == null || !subject.type().equals(AGREEMENT)) {
      return;
    }
    if (event.outcome() == Outcome.OTHER) {
      // It does nothing, and what the point did before is gone.
      effects.reopened(
          event.pointId(),
          agreements.withdrawn(event.pointId(), event.decidedOn()),
          meta.revision());
      return;
    }
    DecidedSubject decided = new DecidedSubject(subject.type(), subject.id(), subject.revision());
    if (effects.knows(event.pointId(), decided) && !agreements.restOn(event.pointId())) {
      // Told once more: what became of it then is what becomes of it.
      return;
    }
    effects.confirmed(
        new DecidedOn(event.pointId(), event.itemId(), event.meetingId(), event.council()),
        decided,
        meta.revision(),
        agreements.decided(point(event, subject, meta)));
  }

  private static DecidedPoint point(DecisionConfirmed event, Subject subject, EventMeta meta) {
    return new DecidedPoint(
        event.pointId(),
        event.itemId(),
        event.meetingId(),
        event.council(),
        subject.id(),
        subject.revision(),
        DecidedPoint.Outcome.valueOf(event.outcome().name()),
        event.decidedOn(),
        event.conditions().stream().map(Condition::answer).toList(),
        meta.confidential());
  }

  void resolved(ConditionResolved event, EventMeta meta) {
    effects.changed(event.pointId(), agreements.answered(event.pointId(), event.answer()));
  }

  void withdrawn(DecisionWithdrawn event, EventMeta meta) {
    effects.reopened(
        event.pointId(),
        agreements.withdrawn(event.pointId(), event.withdrawnOn()),
        meta.revision());
  }
}
